terraform "aws_memorydb_user" {
  becomes = "AWS::MemoryDB::User"
  properties {
    AuthenticationMode = { Passwords = self.authentication_mode[0].passwords }
  }
}

terraform "aws_memorydb_cluster" {
  becomes = "AWS::MemoryDB::Cluster"
  properties {
    ClusterName = coalesce(self.name, self.name_prefix)
    TLSEnabled  = self.tls_enabled
    KmsKeyId    = self.kms_key_arn
  }
}
