view "account" {
  trails          = resources("AWS::CloudTrail::Trail")
  watched_filters = [for f in resources("AWS::Logs::MetricFilter") : f if anytrue([for a in f.alarms : a.live])]
}
