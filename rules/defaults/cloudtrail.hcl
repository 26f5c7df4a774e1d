default "AWS::CloudTrail::Trail" "IsLogging" {
  value  = true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/cloudtrail.html.markdown"
}

default "AWS::CloudTrail::Trail" "IncludeGlobalServiceEvents" {
  value  = true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/cloudtrail.html.markdown"
}

default "AWS::CloudTrail::Trail" "IsMultiRegionTrail" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html"
}

default "AWS::CloudTrail::Trail" "EnableLogFileValidation" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html"
}
