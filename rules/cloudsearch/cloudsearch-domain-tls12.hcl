rule "cloudsearch-domain-tls12" {
  title    = "CloudSearch domain accepts TLS 1.2 and newer only"
  practice = "transit.https"
  severity = "medium"
  resource = "aws_cloudsearch_domain"
  require  = matches(self.endpoint_options[0].tls_security_policy, "^Policy-Min-TLS-1-[23]")
  message  = "The domain admits TLS 1.0 or 1.1."
  why      = "Old versions of TLS have known weaknesses, and clients that need them are rare."
  fix {
    say = "Set endpoint_options.tls_security_policy to Policy-Min-TLS-1-2-2019-07."
  }
  aliases = [
    "CKV_AWS_218",
  ]
  references = ["https://docs.aws.amazon.com/cloudsearch/latest/developerguide/API_DomainEndpointOptions.html"]
}
