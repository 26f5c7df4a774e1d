rule "memorydb-cluster-tls" {
  title    = "MemoryDB cluster takes TLS connections only"
  practice = "transit.database-tls"
  severity = "high"
  resource = "AWS::MemoryDB::Cluster"
  require  = self.TLSEnabled != false
  message  = "The cluster talks to its clients and between its nodes in clear."
  why      = <<-END
    Whoever listens on the network reads every record as it passes, and no access list can hold: without TLS only
    `open-access` is allowed.
  END
  fix {
    set = {
      TLSEnabled = true
    }
  }
  aliases = [
    "CKV_AWS_202",
  ]
  references = ["https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html"]
}
