rule "emr-cluster-has-security-configuration" {
  title    = "EMR cluster has a security configuration"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::EMR::Cluster"
  require  = self.SecurityConfiguration != null
  message  = "No security configuration says what the cluster encrypts."
  why      = <<-END
    Without one, disks, traffic between nodes and what is written to S3 stay as they are, and any job may use the
    instances' role.
  END
  fix {
    say = "Name a security configuration that encrypts at rest and in transit."
  }
  aliases = [
    "CKV2_AWS_55", "48af92a5-c89b-4936-bc62-1086fe2bab23", "W63",
  ]
  references = ["https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html"]
}
