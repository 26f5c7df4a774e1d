rule "global-accelerator-flow-logged" {
  title    = "Global Accelerator keeps flow logs"
  practice = "vpc.flow-logs"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::GlobalAccelerator::Accelerator"
  require  = self.FlowLogsEnabled == true
  message  = "The accelerator keeps no flow logs."
  why      = "Who connected, from where and to what can then not be told after the fact."
  fix {
    set = {
      FlowLogsEnabled = true
    }
    say = "It needs a bucket for the logs."
  }
  aliases = [
    "CKV_AWS_75", "96e8183b-e985-457b-90cd-61c0503a3369", "terrascan:AC_AWS_0471",
  ]
  references = ["https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html"]
}
