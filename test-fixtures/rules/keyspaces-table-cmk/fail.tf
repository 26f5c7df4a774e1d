resource "aws_keyspaces_table" "bad" {
  keyspace_name = "k"
  table_name    = "t"
  schema_definition {
    column {
      name = "id"
      type = "text"
    }
    partition_key {
      name = "id"
    }
  }
  encryption_specification {
    type = "AWS_OWNED_KMS_KEY" # expect: fail
  }
}
