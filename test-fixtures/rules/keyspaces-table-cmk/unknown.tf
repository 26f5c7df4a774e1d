variable "given" {
  type = string
}

resource "aws_keyspaces_table" "unclear" {
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
    type               = var.given # expect: undecided var.given
    kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}
