default "AWS::Organizations::Organization" "FeatureSet" {
  value  = "ALL"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html"
}
