rule "secretsmanager-secret-rotated" {
  title    = "Secret is rotated on a schedule"
  practice = "account.long-lived-keys"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SecretsManager::Secret"
  params   = { days = 90 }
  require  = anytrue([for r in self.rotations : schedule_days(r.RotationRules) <= param.days])
  message  = "The secret keeps its value for good."
  why      = "A value that once leaked stays good until somebody changes it."
  fix {
    say = "Add a rotation schedule of at most ${param.days} days."
  }
  aliases = [
    "CKV2_AWS_57", "guard:SECRETSMANAGER_ROTATION_ENABLED_CHECK",
  ]
  references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"]
}
