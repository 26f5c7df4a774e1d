rule "dms-instance-not-public" {
  title    = "DMS replication instance has no public address"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "AWS::DMS::ReplicationInstance"
  require  = self.PubliclyAccessible == false
  message  = "The replication instance gets an address on the internet."
  why      = "It holds the passwords of the databases on both sides and a copy of what passes through."
  fix {
    set = {
      PubliclyAccessible = false
    }
  }
  aliases = [
    "CKV_AWS_89", "030d3b18-1821-45b4-9e08-50efbe7becbb", "5864fb39-d719-4182-80e2-89dbe627be63", "W91",
    "guard:DMS_REPLICATION_NOT_PUBLIC",
  ]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html"]
}
