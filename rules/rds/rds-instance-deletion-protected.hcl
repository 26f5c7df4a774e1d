rule "rds-instance-deletion-protected" {
  title    = "RDS database cannot be deleted by one call"
  practice = "data.undeletable"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  when     = self.stands_alone
  require  = self.DeletionProtection == true
  message  = "One mistaken apply or one stolen credential deletes the database."
  why      = "Deletion is the fastest way to destroy data; protection turns it into two steps, of which one is conspicuous."
  fix {
    set = {
      DeletionProtection = true
    }
  }
  aliases = [
    "CKV_AWS_293", "AVD-AWS-0177", "2c161e58-cb52-454f-abea-6470c37b5e6e", "F80",
    "guard:RDS_INSTANCE_DELETION_PROTECTION_ENABLED", "CKV_AWS_139", "AVD-AWS-0343",
  ]
  concepts   = ["rds-cluster-deletion-protected"]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"]
}
