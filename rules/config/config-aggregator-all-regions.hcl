rule "config-aggregator-all-regions" {
  title    = "AWS Config aggregator collects from every region"
  practice = "account.config"
  severity = "medium"
  resource = "AWS::Config::ConfigurationAggregator"
  require  = alltrue([for s in self.AccountAggregationSources : s.AllAwsRegions == true]) && (self.OrganizationAggregationSource == null || self.OrganizationAggregationSource.AllAwsRegions == true)
  message  = "The aggregator leaves regions out."
  why      = "Intruders like the regions that nobody watches."
  fix {
    say = "Set AllAwsRegions of each source."
  }
  aliases = [
    "CKV_AWS_121", "AVD-AWS-0019", "ac5a0bc0-a54c-45aa-90c3-15f7703b9132", "9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d",
    "terrascan:AC_AWS_0049", "terrascan:AC_AWS_0450",
  ]
  references = ["https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html"]
}
