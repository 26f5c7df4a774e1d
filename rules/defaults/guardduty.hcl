default "AWS::GuardDuty::Detector" "Enable" {
  value  = true
  in     = "terraform"
  source = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/guardduty_detector"
}
