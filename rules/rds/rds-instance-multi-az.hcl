rule "rds-instance-multi-az" {
  title    = "RDS database has a standby in another zone"
  practice = "operations.available"
  severity = "low"
  tier     = "extra"
  resource = "AWS::RDS::DBInstance"
  when     = self.stands_alone && !startswith(self.engine, "aurora")
  require  = self.MultiAZ == true
  message  = "The database stands in one zone."
  why      = "When the zone fails, so does everything that needs the database."
  fix {
    set = {
      MultiAZ = true
    }
  }
  aliases = [
    "CKV_AWS_157", "2b1d4935-9acf-48a7-8466-10d18bf51a69", "guard:RDS_MULTI_AZ_SUPPORT",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"]
}
