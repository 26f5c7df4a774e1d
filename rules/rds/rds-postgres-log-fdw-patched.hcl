# Aurora's versions are those that peers name too; those of RDS could not be compared with the bulletin again.
rule "rds-postgres-log-fdw-patched" {
  title    = "RDS PostgreSQL is patched against the log_fdw flaw"
  practice = "ami.patched"
  severity = "high"
  resource = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]
  require  = !(matches(self.EngineVersion, "^(9[.][3-5]([.]|$)|9[.]6[.]([0-9]|1[0-9]|2[01])$|10[.]([1-9]|1[0-6])$|11[.]([1-9]|1[01])$|12[.][2-6]$|13[.][12]$)") && self.engine == "postgres") && !(matches(self.EngineVersion, "^(10[.]1[1-3]|11[.][678])$") && self.engine == "aurora-postgresql")
  message  = "Version ${self.EngineVersion} lets a privileged database user read files of the host."
  why      = <<-END
    Among the files were credentials of AWS's own; AWS withdrew these versions (AWS-2022-004), and other flaws that
    have been mended since are open in them too.
  END
  fix {
    say = "Go to a version that AWS still offers."
  }
  aliases = [
    "CKV_AWS_250", "CKV_AWS_388",
  ]
  concepts   = ["rds-aurora-postgres-file-read-patched"]
  references = ["https://aws.amazon.com/security/security-bulletins/AWS-2022-004/"]
}
