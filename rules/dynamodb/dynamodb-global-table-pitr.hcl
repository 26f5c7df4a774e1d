rule "dynamodb-global-table-pitr" {
  title    = "DynamoDB replica can be restored to a point in time"
  practice = "data.restorable"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]
  each     = self.replicas
  require  = it.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled == true
  message  = "The replica in ${it.Region} cannot be restored to a point in time."
  why      = "A deletion by mistake or malice is replicated within a second; only a backup brings the data back."
  fix {
    say = "Turn point-in-time recovery on for each replica."
  }
  aliases = [
    "CKV_AWS_165",
  ]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"]
}
