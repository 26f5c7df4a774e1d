resource "aws_keyspaces_table" "silent" { # expect: fail
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
}
