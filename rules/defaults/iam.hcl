default "AWS::IAM::AccessKey" "Status" {
  value  = "Active"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html"
}
