rule "kms-key-deletion-window" {
  title    = "KMS key waits at least two weeks before it is deleted"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]
  params   = { days = 14 }
  require  = self.PendingWindowInDays >= param.days
  message  = "The key is gone ${self.PendingWindowInDays} days after somebody asks for it."
  why      = "What a deleted key encrypted is lost; the window is the time to notice."
  fix {
    set = {
      PendingWindowInDays = 30
    }
  }
  aliases = [
    "0b530315-0ea4-497f-b34c-4ff86268f59d",
  ]
  references = ["https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"]
}
