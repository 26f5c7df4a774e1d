resource "aws_dynamodb_table" "example" {
  attribute {
    name = "attribute.name"
    type = "attribute.type"
  }
  billing_mode                = "billing_mode"
  deletion_protection_enabled = true
  global_secondary_index {
    hash_key           = "global_secondary_index.hash_key"
    name               = "global_secondary_index.name"
    non_key_attributes = ["global_secondary_index.non_key_attributes"]
    on_demand_throughput {
      max_read_request_units  = 1
      max_write_request_units = 2
    }
    projection_type = "global_secondary_index.projection_type"
    range_key       = "global_secondary_index.range_key"
    read_capacity   = 3
    warm_throughput {
      read_units_per_second  = 4
      write_units_per_second = 5
    }
    write_capacity = 6
  }
  hash_key = "hash_key"
  name     = "name"
  on_demand_throughput {
    max_read_request_units  = 7
    max_write_request_units = 8
  }
  point_in_time_recovery {
    enabled = true
  }
  range_key     = "range_key"
  read_capacity = 9
  replica {
    deletion_protection_enabled = true
    kms_key_arn                 = "replica.kms_key_arn"
    point_in_time_recovery      = true
    region_name                 = "replica.region_name"
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = "server_side_encryption.kms_key_arn"
  }
  stream_enabled   = true
  stream_view_type = "stream_view_type"
  table_class      = "table_class"
  tags             = { key = "tags" }
  ttl {
    attribute_name = "ttl.attribute_name"
    enabled        = true
  }
  warm_throughput {
    read_units_per_second  = 10
    write_units_per_second = 11
  }
  write_capacity = 12
}

resource "aws_dynamodb_table_replica" "example" {
  deletion_protection_enabled = true
  global_table_arn            = "global_table_arn"
  kms_key_arn                 = "kms_key_arn"
  point_in_time_recovery      = true
  tags                        = { key = "tags" }
}

resource "aws_dax_cluster" "example" {
  availability_zones               = ["availability_zones"]
  cluster_endpoint_encryption_type = "cluster_endpoint_encryption_type"
  cluster_name                     = "cluster_name"
  description                      = "description"
  iam_role_arn                     = "iam_role_arn"
  node_type                        = "node_type"
  notification_topic_arn           = "notification_topic_arn"
  parameter_group_name             = "parameter_group_name"
  replication_factor               = 1
  security_group_ids               = ["security_group_ids"]
  server_side_encryption {
    enabled = true
  }
  subnet_group_name = "subnet_group_name"
  tags              = { key = "tags" }
}

resource "aws_dynamodb_global_table" "example" {
  name = "name"
  replica {
    region_name = "replica.region_name"
  }
}

resource "aws_dynamodb_resource_policy" "example" {
  policy       = "policy"
  resource_arn = "resource_arn"
}

resource "aws_dynamodb_contributor_insights" "example" {
  mode       = "mode"
  table_name = "table_name"
}

resource "aws_dynamodb_kinesis_streaming_destination" "example" {
  stream_arn = "stream_arn"
  table_name = "table_name"
}
