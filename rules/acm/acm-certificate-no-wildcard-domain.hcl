rule "acm-certificate-no-wildcard-domain" {
  title    = "ACM certificate names its hosts instead of a wildcard"
  practice = "transit.https"
  severity = "info"
  tier     = "extra"
  resource = "AWS::CertificateManager::Certificate"
  each     = concat([self.DomainName], self.SubjectAlternativeNames)
  require  = !matches(it, "\\*")
  message  = "The certificate is good for every host of `${it}`."
  why      = "Whoever gets hold of a wildcard's key can pose as any host below the name."
  fix {
    say = "Name the hosts that the certificate is for."
  }
  aliases = [
    "CKV2_AWS_71", "cc8b294f-006f-4f8f-b5bb-0a9140c33131",
  ]
  references = ["https://docs.aws.amazon.com/controltower/latest/controlreference/acm-rules.html"]
}
