rule "dax-cluster-encrypted" {
  title    = "DAX cluster is encrypted"
  practice = "rest.kms"
  severity = "high"
  resource = "AWS::DAX::Cluster"
  require  = self.SSESpecification.SSEEnabled == true
  message  = "The cache keeps its data in clear."
  why      = "What the tables keep encrypted the cache writes in clear."
  fix {
    set = {
      "SSESpecification.SSEEnabled" = true
    }
  }
  aliases = [
    "CKV_AWS_47", "AVD-AWS-0023", "f11aec39-858f-4b6f-b946-0a1bf46c0c87", "W83", "terrascan:AC_AWS_0375",
    "guard:DAX_ENCRYPTION_ENABLED",
  ]
  references = ["https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html"]
}
