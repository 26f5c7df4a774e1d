# A schedule names its secret, or the attachment that names it.
view "AWS::SecretsManager::SecretTargetAttachment" { secret = target(self.SecretId, "AWS::SecretsManager::Secret") }

view "AWS::SecretsManager::RotationSchedule" {
  attachment = target(self.SecretId, "AWS::SecretsManager::SecretTargetAttachment")
  secret     = seen(self.attachment) ? self.attachment.secret : target(self.SecretId, "AWS::SecretsManager::Secret")
}

view "AWS::SecretsManager::Secret" {
  names     = [self.Name]
  rotations = pointing("AWS::SecretsManager::RotationSchedule", "secret")
  policies  = pointing("AWS::SecretsManager::ResourcePolicy", "secret")[*].ResourcePolicy
}

view "AWS::SecretsManager::ResourcePolicy" { secret = target(self.SecretId, "AWS::SecretsManager::Secret") }
