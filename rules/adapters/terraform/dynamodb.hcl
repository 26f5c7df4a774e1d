terraform "aws_dynamodb_table" {
  becomes = "AWS::DynamoDB::Table"
  properties {
    TableName                        = self.name
    PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = self.point_in_time_recovery[0].enabled }
    SSESpecification = {
      SSEEnabled     = self.server_side_encryption[0].enabled
      KMSMasterKeyId = self.server_side_encryption[0].kms_key_arn
    }
    replicas = [for r in self.replica : {
      Region                           = r.region_name
      PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = r.point_in_time_recovery }
      SSESpecification                 = { KMSMasterKeyId = r.kms_key_arn }
    }]
    BillingMode               = self.billing_mode
    DeletionProtectionEnabled = self.deletion_protection_enabled
    GlobalSecondaryIndexes = [for i in self.global_secondary_index : {
      OnDemandThroughput = [for t in i.on_demand_throughput : { MaxReadRequestUnits = t.max_read_request_units, MaxWriteRequestUnits = t.max_write_request_units }][0]
      WarmThroughput     = [for t in i.warm_throughput : { ReadUnitsPerSecond = t.read_units_per_second, WriteUnitsPerSecond = t.write_units_per_second }][0]
    }]
    OnDemandThroughput = [for t in self.on_demand_throughput : { MaxReadRequestUnits = t.max_read_request_units, MaxWriteRequestUnits = t.max_write_request_units }][0]
    TableClass         = self.table_class
    WarmThroughput     = [for t in self.warm_throughput : { ReadUnitsPerSecond = t.read_units_per_second, WriteUnitsPerSecond = t.write_units_per_second }][0]
    Tags               = self.tags
  }
}

terraform "aws_dynamodb_table_replica" {
  part-of = "AWS::DynamoDB::Table"
  through = self.global_table_arn
  properties {
    replicas = [{
      Region                           = self.region
      PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = self.point_in_time_recovery }
      SSESpecification                 = { KMSMasterKeyId = self.kms_key_arn }
    }]
  }
}

terraform "aws_dax_cluster" {
  becomes = "AWS::DAX::Cluster"
  properties {
    ClusterName                   = self.cluster_name
    SSESpecification              = { SSEEnabled = self.server_side_encryption[0].enabled }
    ClusterEndpointEncryptionType = self.cluster_endpoint_encryption_type
    AvailabilityZones             = self.availability_zones
    Description                   = self.description
    IAMRoleARN                    = self.iam_role_arn
    NodeType                      = self.node_type
    NotificationTopicARN          = self.notification_topic_arn
    ParameterGroupName            = self.parameter_group_name
    ReplicationFactor             = self.replication_factor
    SecurityGroupIds              = self.security_group_ids
    SubnetGroupName               = self.subnet_group_name
    Tags                          = self.tags
  }
}

terraform "aws_dynamodb_global_table" {
  becomes = "AWS::DynamoDB::GlobalTable"
  properties {
    TableName = self.name
    Replicas  = [for r in self.replica : { Region = r.region_name }]
  }
}
