# The provider's own default holds inside the block; without it, the service decides.
default "AWS::Athena::WorkGroup" "WorkGroupConfiguration.EnforceWorkGroupConfiguration" {
  value  = self.configuration_written == true
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup"
}

default "AWS::Athena::WorkGroup" "WorkGroupConfiguration.EnforceWorkGroupConfiguration" {
  value  = false
  in     = "cloudformation"
  source = "https://docs.aws.amazon.com/athena/latest/ug/workgroups-settings-override.html"
}
