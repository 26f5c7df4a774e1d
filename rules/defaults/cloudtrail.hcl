default "AWS::CloudTrail::Trail" "IsLogging" {
  value  = true
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail"
}

default "AWS::CloudTrail::Trail" "IncludeGlobalServiceEvents" {
  value  = true
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail"
}

default "AWS::CloudTrail::Trail" "IsMultiRegionTrail" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html"
}

default "AWS::CloudTrail::Trail" "EnableLogFileValidation" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html"
}
