# A schedule names its secret, or the attachment that names it.
view "AWS::SecretsManager::SecretTargetAttachment" { secret = target(self.SecretId, "AWS::SecretsManager::Secret") }

view "AWS::SecretsManager::RotationSchedule" {
  attachment = target(self.SecretId, "AWS::SecretsManager::SecretTargetAttachment")
  secret     = self.attachment == null ? target(self.SecretId, "AWS::SecretsManager::Secret") : self.attachment.secret
}

view "AWS::SecretsManager::Secret" {
  names     = [self.Name]
  rotations = pointing("AWS::SecretsManager::RotationSchedule", "secret")
}
