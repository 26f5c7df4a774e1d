resource "aws_glue_connection" "example" {
  catalog_id            = "catalog_id"
  connection_properties = { key = "connection_properties" }
  connection_type       = "connection_type"
  description           = "description"
  name                  = "name"
  physical_connection_requirements {
    availability_zone      = "physical_connection_requirements.availability_zone"
    security_group_id_list = ["physical_connection_requirements.security_group_id_list"]
    subnet_id              = "physical_connection_requirements.subnet_id"
  }
  tags = { key = "tags" }
}

resource "aws_glue_data_catalog_encryption_settings" "example" {
  catalog_id = "catalog_id"
  data_catalog_encryption_settings {
    connection_password_encryption {
      aws_kms_key_id                       = "data_catalog_encryption_settings.connection_password_encryption.aws_kms_key_id"
      return_connection_password_encrypted = true
    }
    encryption_at_rest {
      catalog_encryption_mode = "data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode"
      sse_aws_kms_key_id      = "data_catalog_encryption_settings.encryption_at_rest.sse_aws_kms_key_id"
    }
  }
}

resource "aws_glue_security_configuration" "example" {
  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode"
      kms_key_arn                = "encryption_configuration.cloudwatch_encryption.kms_key_arn"
    }
    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "encryption_configuration.job_bookmarks_encryption.job_bookmarks_encryption_mode"
      kms_key_arn                   = "encryption_configuration.job_bookmarks_encryption.kms_key_arn"
    }
    s3_encryption {
      kms_key_arn        = "encryption_configuration.s3_encryption.kms_key_arn"
      s3_encryption_mode = "encryption_configuration.s3_encryption.s3_encryption_mode"
    }
  }
  name = "name"
}

resource "aws_glue_crawler" "example" {
  catalog_target {
    connection_name = "catalog_target.connection_name"
    database_name   = "catalog_target.database_name"
    tables          = ["catalog_target.tables"]
  }
  classifiers   = ["classifiers"]
  configuration = "configuration"
  database_name = "database_name"
  description   = "description"
  dynamodb_target {
    path = "dynamodb_target.path"
  }
  jdbc_target {
    connection_name = "jdbc_target.connection_name"
    exclusions      = ["jdbc_target.exclusions"]
    path            = "jdbc_target.path"
  }
  lake_formation_configuration {
    account_id                     = "lake_formation_configuration.account_id"
    use_lake_formation_credentials = true
  }
  mongodb_target {
    connection_name = "mongodb_target.connection_name"
    path            = "mongodb_target.path"
  }
  name = "name"
  recrawl_policy {
    recrawl_behavior = "recrawl_policy.recrawl_behavior"
  }
  role = "role"
  s3_target {
    connection_name = "s3_target.connection_name"
    exclusions      = ["s3_target.exclusions"]
    path            = "s3_target.path"
  }
  schedule = "schedule"
  schema_change_policy {
    delete_behavior = "schema_change_policy.delete_behavior"
    update_behavior = "schema_change_policy.update_behavior"
  }
  security_configuration = "security_configuration"
  table_prefix           = "table_prefix"
  tags                   = { key = "tags" }
}

resource "aws_glue_job" "example" {
  command {
    name            = "command.name"
    python_version  = "command.python_version"
    runtime         = "command.runtime"
    script_location = "command.script_location"
  }
  connections               = ["connections"]
  default_arguments         = { key = "default_arguments" }
  description               = "description"
  execution_class           = "execution_class"
  glue_version              = "glue_version"
  job_mode                  = "job_mode"
  job_run_queuing_enabled   = true
  maintenance_window        = "maintenance_window"
  max_capacity              = 1
  max_retries               = 2
  name                      = "name"
  non_overridable_arguments = { key = "non_overridable_arguments" }
  number_of_workers         = 3
  role_arn                  = "role_arn"
  security_configuration    = "security_configuration"
  tags                      = { key = "tags" }
  timeout                   = 4
  worker_type               = "worker_type"
}

resource "aws_glue_dev_endpoint" "example" {
  arguments                 = { key = "arguments" }
  extra_jars_s3_path        = "extra_jars_s3_path"
  extra_python_libs_s3_path = "extra_python_libs_s3_path"
  glue_version              = "glue_version"
  name                      = "name"
  number_of_nodes           = 1
  number_of_workers         = 2
  public_key                = "public_key"
  public_keys               = ["public_keys"]
  role_arn                  = "role_arn"
  security_configuration    = "security_configuration"
  security_group_ids        = ["security_group_ids"]
  subnet_id                 = "subnet_id"
  tags                      = { key = "tags" }
  worker_type               = "worker_type"
}
