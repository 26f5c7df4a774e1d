rule "rds-instance-minor-upgrades" {
  title    = "RDS database takes minor upgrades by itself"
  practice = "ami.patched"
  severity = "low"
  tier     = "extra"
  resource = "AWS::RDS::DBInstance"
  require  = self.AutoMinorVersionUpgrade != false
  message  = "Minor versions, and the fixes in them, wait for somebody."
  why      = <<-END
    Flaws of database engines are published with the version that mends them; who stays behind is known to be open.
  END
  fix {
    set = {
      AutoMinorVersionUpgrade = true
    }
  }
  aliases = [
    "CKV_AWS_226", "3b6d777b-76e3-4133-80a3-0d6f667ade7f", "f0104061-8bfc-4b45-8a7d-630eb502f281", "terrascan:AC_AWS_0056",
    "guard:RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html"]
}
