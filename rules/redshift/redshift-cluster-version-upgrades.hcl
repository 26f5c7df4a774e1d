rule "redshift-cluster-version-upgrades" {
  title    = "Redshift cluster takes new versions by itself"
  practice = "ami.patched"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Redshift::Cluster"
  require  = self.AllowVersionUpgrade != false
  message  = "New versions, and the fixes in them, wait for somebody."
  why      = "Flaws are published with the version that mends them; who stays behind is known to be open."
  fix {
    set = {
      AllowVersionUpgrade = true
    }
  }
  aliases = [
    "CKV_AWS_141",
  ]
  references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html"]
}
