rule "ec2-instance-monitored" {
  title    = "EC2 instance reports its metrics each minute"
  practice = "account.monitoring"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate"]
  require  = self.monitored == true
  message  = "The instance reports its metrics only every five minutes."
  why      = "Alarms see an attack or a failure up to five minutes late."
  fix {
    set = {
      "AWS::EC2::Instance"       = { Monitoring = true }
      "AWS::EC2::LaunchTemplate" = { "LaunchTemplateData.Monitoring.Enabled" = true }
    }
  }
  aliases = [
    "CKV_AWS_126", "23b70e32-032e-4fa6-ba5c-82f56b9980e6", "0264093f-6791-4475-af34-4b8102dcbcd0", "terrascan:AC_AWS_0480",
    "guard:EC2_INSTANCE_DETAILED_MONITORING_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html"]
}
