terraform "aws_acm_certificate" {
  becomes = "AWS::CertificateManager::Certificate"
  properties {
    CertificateAuthorityArn                  = self.certificate_authority_arn
    DomainName                               = self.domain_name
    SubjectAlternativeNames                  = self.subject_alternative_names
    CertificateTransparencyLoggingPreference = self.options[0].certificate_transparency_logging_preference
    KeyAlgorithm                             = self.key_algorithm
    ValidationMethod                         = self.validation_method
    Tags                                     = self.tags
  }
}
