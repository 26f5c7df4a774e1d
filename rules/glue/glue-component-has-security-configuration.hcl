rule "glue-component-has-security-configuration" {
  title    = "Glue crawler, job or endpoint has a security configuration"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::Glue::Crawler", "AWS::Glue::Job", "AWS::Glue::DevEndpoint"]
  require  = self.security_configuration != null
  message  = "No security configuration says how its logs, bookmarks and results are encrypted."
  why      = "Logs and results hold parts of the data itself, and stay without a key of your own."
  fix {
    say = "Name a security configuration (security_configuration, SecurityConfiguration, CrawlerSecurityConfiguration)."
  }
  aliases = [
    "CKV_AWS_195",
  ]
  references = ["https://docs.aws.amazon.com/glue/latest/dg/encryption-security-configuration.html"]
}
