default "AWS::CloudWatch::Alarm" "ActionsEnabled" {
  value  = true
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html"
}
