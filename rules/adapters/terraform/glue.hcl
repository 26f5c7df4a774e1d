terraform "aws_glue_connection" {
  becomes = "AWS::Glue::Connection"
  properties {
    ConnectionInput = {
      Name                 = self.name
      Description          = self.description
      ConnectionType       = self.connection_type
      ConnectionProperties = self.connection_properties
      PhysicalConnectionRequirements = [for r in self.physical_connection_requirements : {
        AvailabilityZone    = r.availability_zone
        SecurityGroupIdList = r.security_group_id_list
        SubnetId            = r.subnet_id
      }][0]
    }
    CatalogId = self.catalog_id
    Tags      = self.tags
  }
}

terraform "aws_glue_data_catalog_encryption_settings" {
  becomes = "AWS::Glue::DataCatalogEncryptionSettings"
  properties {
    CatalogId = self.catalog_id
    DataCatalogEncryptionSettings = {
      ConnectionPasswordEncryption = {
        ReturnConnectionPasswordEncrypted = self.data_catalog_encryption_settings[0].connection_password_encryption[0].return_connection_password_encrypted
        KmsKeyId                          = self.data_catalog_encryption_settings[0].connection_password_encryption[0].aws_kms_key_id
      }
      EncryptionAtRest = {
        CatalogEncryptionMode = self.data_catalog_encryption_settings[0].encryption_at_rest[0].catalog_encryption_mode
        SseAwsKmsKeyId        = self.data_catalog_encryption_settings[0].encryption_at_rest[0].sse_aws_kms_key_id
      }
    }
  }
}

terraform "aws_glue_security_configuration" {
  becomes = "AWS::Glue::SecurityConfiguration"
  properties {
    Name = self.name
    EncryptionConfiguration = {
      CloudWatchEncryption = {
        KmsKeyArn                = self.encryption_configuration[0].cloudwatch_encryption[0].kms_key_arn
        CloudWatchEncryptionMode = self.encryption_configuration[0].cloudwatch_encryption[0].cloudwatch_encryption_mode
      }
      JobBookmarksEncryption = {
        KmsKeyArn                  = self.encryption_configuration[0].job_bookmarks_encryption[0].kms_key_arn
        JobBookmarksEncryptionMode = self.encryption_configuration[0].job_bookmarks_encryption[0].job_bookmarks_encryption_mode
      }
      S3Encryptions = [for s in self.encryption_configuration[0].s3_encryption : { S3EncryptionMode = s.s3_encryption_mode, KmsKeyArn = s.kms_key_arn }]
    }
  }
}

terraform "aws_glue_crawler" {
  becomes = "AWS::Glue::Crawler"
  properties {
    Name                         = self.name
    CrawlerSecurityConfiguration = self.security_configuration
    Classifiers                  = self.classifiers
    Configuration                = self.configuration
    DatabaseName                 = self.database_name
    Description                  = self.description
    LakeFormationConfiguration   = [for c in self.lake_formation_configuration : { AccountId = c.account_id, UseLakeFormationCredentials = c.use_lake_formation_credentials }][0]
    RecrawlPolicy                = [for p in self.recrawl_policy : { RecrawlBehavior = p.recrawl_behavior }][0]
    Role                         = self.role
    SchemaChangePolicy           = [for p in self.schema_change_policy : { DeleteBehavior = p.delete_behavior, UpdateBehavior = p.update_behavior }][0]
    TablePrefix                  = self.table_prefix
    Schedule                     = [for s in [self.schedule] : { ScheduleExpression = s } if s != null][0]
    Targets = {
      S3Targets       = [for t in self.s3_target : { Path = t.path, ConnectionName = t.connection_name, Exclusions = t.exclusions }]
      JdbcTargets     = [for t in self.jdbc_target : { Path = t.path, ConnectionName = t.connection_name, Exclusions = t.exclusions }]
      DynamoDBTargets = [for t in self.dynamodb_target : { Path = t.path }]
      MongoDBTargets  = [for t in self.mongodb_target : { Path = t.path, ConnectionName = t.connection_name }]
      CatalogTargets  = [for t in self.catalog_target : { DatabaseName = t.database_name, Tables = t.tables, ConnectionName = t.connection_name }]
    }
    Tags = self.tags
  }
}

terraform "aws_glue_job" {
  becomes = "AWS::Glue::Job"
  properties {
    Name                  = self.name
    SecurityConfiguration = self.security_configuration
    Command = [for c in self.command : {
      Name           = c.name
      PythonVersion  = c.python_version
      Runtime        = c.runtime
      ScriptLocation = c.script_location
    }][0]
    DefaultArguments        = self.default_arguments
    Description             = self.description
    ExecutionClass          = self.execution_class
    GlueVersion             = self.glue_version
    JobMode                 = self.job_mode
    JobRunQueuingEnabled    = self.job_run_queuing_enabled
    MaintenanceWindow       = self.maintenance_window
    MaxCapacity             = self.max_capacity
    MaxRetries              = self.max_retries
    NonOverridableArguments = self.non_overridable_arguments
    NumberOfWorkers         = self.number_of_workers
    Timeout                 = self.timeout
    WorkerType              = self.worker_type
    Role                    = self.role_arn
    Connections             = [for c in [self.connections] : { Connections = c } if c != null][0]
    Tags                    = self.tags
  }
}

terraform "aws_glue_dev_endpoint" {
  becomes = "AWS::Glue::DevEndpoint"
  properties {
    EndpointName          = self.name
    SecurityConfiguration = self.security_configuration
    Arguments             = self.arguments
    ExtraJarsS3Path       = self.extra_jars_s3_path
    ExtraPythonLibsS3Path = self.extra_python_libs_s3_path
    GlueVersion           = self.glue_version
    NumberOfNodes         = self.number_of_nodes
    NumberOfWorkers       = self.number_of_workers
    PublicKey             = self.public_key
    PublicKeys            = self.public_keys
    RoleArn               = self.role_arn
    SecurityGroupIds      = self.security_group_ids
    SubnetId              = self.subnet_id
    WorkerType            = self.worker_type
    Tags                  = self.tags
  }
}
