rule "dms-instance-minor-upgrades" {
  title    = "DMS replication instance takes minor upgrades by itself"
  practice = "ami.patched"
  severity = "low"
  tier     = "extra"
  resource = "AWS::DMS::ReplicationInstance"
  require  = self.AutoMinorVersionUpgrade == true
  message  = "Minor versions, and the fixes in them, wait for somebody."
  why      = "Flaws are published with the version that mends them; who stays behind is known to be open."
  fix {
    set = {
      AutoMinorVersionUpgrade = true
    }
  }
  aliases = [
    "CKV_AWS_222",
  ]
  references = ["https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.EngineVersions.html"]
}
