rule "cloudsearch-domain-https" {
  title    = "CloudSearch domain requires HTTPS"
  practice = "transit.https"
  severity = "high"
  resource = "aws_cloudsearch_domain"
  require  = self.endpoint_options[0].enforce_https == true
  message  = "The domain answers over clear HTTP."
  why      = "Everyone on the way can read queries, results and credentials."
  fix {
    say = "Set endpoint_options.enforce_https to true."
  }
  aliases = [
    "CKV_AWS_220",
  ]
  references = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/API_DomainEndpointOptions.html"]
}
