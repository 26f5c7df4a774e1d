default "AWS::GuardDuty::Detector" "Enable" {
  value  = true
  in     = "terraform"
  source = "https://github.com/hashicorp/terraform-provider-aws/blob/main/website/docs/r/guardduty_detector.html.markdown"
}
