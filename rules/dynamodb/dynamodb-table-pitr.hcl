rule "dynamodb-table-pitr" {
  title    = "DynamoDB table can be restored to a point in time"
  practice = "data.restorable"
  severity = "low"
  tier     = "extra"
  resource = "AWS::DynamoDB::Table"
  require  = self.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled == true
  message  = "The table cannot be restored to a point in time."
  why      = "After a deletion by mistake or malice only a backup brings the data back."
  fix {
    set = {
      "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled" = true
    }
  }
  aliases = [
    "CKV_AWS_28", "AVD-AWS-0024", "741f1291-47ac-4a85-a07b-3d32a9d6bd3e", "0f04217d-488f-4e7a-bec8-f16159686cd6", "W78",
    "terrascan:AC_AWS_0458", "guard:DYNAMODB_PITR_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"]
}
