# Terraform's provider sends true; for the service itself AWS documents that nothing is overridden unless that is asked for.
default "AWS::Athena::WorkGroup" "WorkGroupConfiguration.EnforceWorkGroupConfiguration" {
  value  = true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/athena_workgroup.html.markdown"
}

default "AWS::Athena::WorkGroup" "WorkGroupConfiguration.EnforceWorkGroupConfiguration" {
  value  = false
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"
}
