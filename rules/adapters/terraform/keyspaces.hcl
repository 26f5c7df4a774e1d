terraform "aws_keyspaces_table" {
  becomes = "AWS::Cassandra::Table"
  properties {
    KeyspaceName = self.keyspace_name
    TableName    = self.table_name
    EncryptionSpecification = {
      EncryptionType   = self.encryption_specification[0].type
      KmsKeyIdentifier = self.encryption_specification[0].kms_key_identifier
    }
    DefaultTimeToLive           = self.default_time_to_live
    PointInTimeRecoveryEnabled  = { ENABLED = true, DISABLED = false }[self.point_in_time_recovery[0].status]
    ClientSideTimestampsEnabled = { ENABLED = true }[self.client_side_timestamps[0].status]
    BillingMode                 = [for c in self.capacity_specification : { Mode = { PAY_PER_REQUEST = "ON_DEMAND", PROVISIONED = "PROVISIONED" }[c.throughput_mode] }][0]
    PartitionKeyColumns         = [for k in self.schema_definition[0].partition_key : { ColumnName = k.name }]
    Tags                        = self.tags
  }
}
