rule "secretsmanager-rotation-90-days" {
  title    = "Secret is rotated within 90 days"
  practice = "account.long-lived-keys"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SecretsManager::RotationSchedule"
  params   = { days = 90 }
  require  = schedule_days(self.RotationRules) <= param.days
  message  = "The secret is rotated less often than every ${param.days} days."
  why      = "A value that once leaked stays good until the next rotation."
  fix {
    set = {
      "RotationRules.AutomaticallyAfterDays" = 90
    }
  }
  aliases = [
    "CKV_AWS_304",
  ]
  references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"]
}
