terraform "aws_timestreaminfluxdb_db_cluster" {
  becomes = "AWS::Timestream::InfluxDBCluster"
  properties {
    Password                   = self.password
    AllocatedStorage           = self.allocated_storage
    Bucket                     = self.bucket
    DbInstanceType             = self.db_instance_type
    DbParameterGroupIdentifier = self.db_parameter_group_identifier
    DbStorageType              = self.db_storage_type
    DeploymentType             = self.deployment_type
    FailoverMode               = self.failover_mode
    LogDeliveryConfiguration = [for c in self.log_delivery_configuration : {
      S3Configuration = [for o in c.s3_configuration : { BucketName = o.bucket_name, Enabled = o.enabled }][0]
    }][0]
    Name                = self.name
    NetworkType         = self.network_type
    Organization        = self.organization
    Port                = self.port
    PubliclyAccessible  = self.publicly_accessible
    Username            = self.username
    VpcSecurityGroupIds = self.vpc_security_group_ids
    VpcSubnetIds        = self.vpc_subnet_ids
    Tags                = self.tags
  }
}

terraform "aws_timestreaminfluxdb_db_instance" {
  becomes = "AWS::Timestream::InfluxDBInstance"
  properties {
    Password                   = self.password
    AllocatedStorage           = self.allocated_storage
    Bucket                     = self.bucket
    DbInstanceType             = self.db_instance_type
    DbParameterGroupIdentifier = self.db_parameter_group_identifier
    DbStorageType              = self.db_storage_type
    DeploymentType             = self.deployment_type
    LogDeliveryConfiguration = [for c in self.log_delivery_configuration : {
      S3Configuration = [for o in c.s3_configuration : { BucketName = o.bucket_name, Enabled = o.enabled }][0]
    }][0]
    Name                = self.name
    NetworkType         = self.network_type
    Organization        = self.organization
    Port                = self.port
    PubliclyAccessible  = self.publicly_accessible
    Username            = self.username
    VpcSecurityGroupIds = self.vpc_security_group_ids
    VpcSubnetIds        = self.vpc_subnet_ids
    Tags                = self.tags
  }
}

terraform "aws_timestreamwrite_database" {
  becomes = "AWS::Timestream::Database"
  properties {
    DatabaseName = self.database_name
    KmsKeyId     = self.kms_key_id
    Tags         = self.tags
  }
}
