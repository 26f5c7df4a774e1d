resource "aws_timestreaminfluxdb_db_cluster" "example" {
  allocated_storage             = 1
  bucket                        = "bucket"
  db_instance_type              = "db_instance_type"
  db_parameter_group_identifier = "db_parameter_group_identifier"
  db_storage_type               = "db_storage_type"
  deployment_type               = "deployment_type"
  failover_mode                 = "failover_mode"
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "log_delivery_configuration.s3_configuration.bucket_name"
      enabled     = true
    }
  }
  name                   = "name"
  network_type           = "network_type"
  organization           = "organization"
  password               = "password"
  port                   = 2
  publicly_accessible    = true
  tags                   = { key = "tags" }
  username               = "username"
  vpc_security_group_ids = ["vpc_security_group_ids"]
  vpc_subnet_ids         = ["vpc_subnet_ids"]
}

resource "aws_timestreaminfluxdb_db_instance" "example" {
  allocated_storage             = 1
  bucket                        = "bucket"
  db_instance_type              = "db_instance_type"
  db_parameter_group_identifier = "db_parameter_group_identifier"
  db_storage_type               = "db_storage_type"
  deployment_type               = "deployment_type"
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "log_delivery_configuration.s3_configuration.bucket_name"
      enabled     = true
    }
  }
  name                   = "name"
  network_type           = "network_type"
  organization           = "organization"
  password               = "password"
  port                   = 2
  publicly_accessible    = true
  tags                   = { key = "tags" }
  username               = "username"
  vpc_security_group_ids = ["vpc_security_group_ids"]
  vpc_subnet_ids         = ["vpc_subnet_ids"]
}

resource "aws_timestreamwrite_database" "example" {
  database_name = "database_name"
  kms_key_id    = "kms_key_id"
  tags          = { key = "tags" }
}
