resource "aws_keyspaces_table" "example" {
  capacity_specification {
    throughput_mode = "PAY_PER_REQUEST"
  }
  client_side_timestamps {
    status = "ENABLED"
  }
  default_time_to_live = 1
  encryption_specification {
    kms_key_identifier = "encryption_specification.kms_key_identifier"
    type               = "encryption_specification.type"
  }
  keyspace_name = "keyspace_name"
  point_in_time_recovery {
    status = "ENABLED"
  }
  schema_definition {
    partition_key {
      name = "schema_definition.partition_key.name"
    }
  }
  table_name = "table_name"
  tags       = { key = "tags" }
}
