rule "acm-certificate-transparency-logged" {
  title    = "ACM certificate is in the public transparency log"
  practice = "transit.https"
  severity = "low"
  resource = "AWS::CertificateManager::Certificate"
  when     = self.CertificateAuthorityArn == null
  require  = self.CertificateTransparencyLoggingPreference != "DISABLED"
  message  = "The certificate is kept out of the transparency logs."
  why      = "Browsers refuse certificates that no log knows, and a forged one beside it is then not noticed."
  fix {
    say = "Leave transparency logging on."
  }
  aliases = [
    "CKV_AWS_234",
  ]
  references = ["https://docs.aws.amazon.com/acm/latest/userguide/acm-bestpractices.html"]
}
