terraform "aws_cloudformation_stack" {
  becomes = "AWS::CloudFormation::Stack"
  properties {
    NotificationARNs = self.notification_arns
    TemplateURL      = self.template_url
  }
}
