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
      DeletionProtectionEnabled        = r.deletion_protection_enabled
      PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = r.point_in_time_recovery }
      SSESpecification                 = { KMSMasterKeyId = r.kms_key_arn }
    }]
    BillingMode               = self.billing_mode
    DeletionProtectionEnabled = self.deletion_protection_enabled
    GlobalSecondaryIndexes = [for i in self.global_secondary_index : {
      IndexName = i.name
      KeySchema = concat(
        [for k in [i.hash_key] : { AttributeName = k, KeyType = "HASH" } if k != null],
        [for k in [i.range_key] : { AttributeName = k, KeyType = "RANGE" } if k != null]
      )
      Projection            = { ProjectionType = i.projection_type, NonKeyAttributes = i.non_key_attributes }
      ProvisionedThroughput = { ReadCapacityUnits = i.read_capacity, WriteCapacityUnits = i.write_capacity }
    }]
    OnDemandThroughput   = [for t in self.on_demand_throughput : { MaxReadRequestUnits = t.max_read_request_units, MaxWriteRequestUnits = t.max_write_request_units }][0]
    TableClass           = self.table_class
    WarmThroughput       = [for t in self.warm_throughput : { ReadUnitsPerSecond = t.read_units_per_second, WriteUnitsPerSecond = t.write_units_per_second }][0]
    AttributeDefinitions = [for a in self.attribute : { AttributeName = a.name, AttributeType = a.type }]
    KeySchema = concat(
      [for k in [self.hash_key] : { AttributeName = k, KeyType = "HASH" } if k != null],
      [for k in [self.range_key] : { AttributeName = k, KeyType = "RANGE" } if k != null]
    )
    ProvisionedThroughput   = { ReadCapacityUnits = self.read_capacity, WriteCapacityUnits = self.write_capacity }
    StreamSpecification     = [for t in [self.stream_view_type] : { StreamViewType = t } if t != null && self.stream_enabled != false][0]
    TimeToLiveSpecification = [for t in self.ttl : { AttributeName = t.attribute_name, Enabled = t.enabled }][0]
    Tags                    = self.tags
  }
}

terraform "aws_dynamodb_table_replica" {
  part-of = "AWS::DynamoDB::Table"
  through = self.global_table_arn
  properties {
    replicas = [{
      Region                           = self.region
      DeletionProtectionEnabled        = self.deletion_protection_enabled
      Tags                             = self.tags
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

# The first kind of global tables (2017) joins tables that stand in each region on their own, and are judged there.
terraform "aws_dynamodb_global_table" {
  becomes = "AWS::DynamoDB::GlobalTable"
  properties {
    TableName    = self.name
    Replicas     = [for r in self.replica : { Region = r.region_name }]
    joins_tables = true
  }
}

terraform "aws_dynamodb_resource_policy" {
  part-of = "AWS::DynamoDB::Table"
  through = self.resource_arn
  properties { ResourcePolicy = { PolicyDocument = self.policy } }
}

terraform "aws_dynamodb_contributor_insights" {
  part-of = "AWS::DynamoDB::Table"
  through = self.table_name
  properties { ContributorInsightsSpecification = self.index_name == null ? { Enabled = true, Mode = self.mode } : null }
}

terraform "aws_dynamodb_kinesis_streaming_destination" {
  part-of = "AWS::DynamoDB::Table"
  through = self.table_name
  properties { KinesisStreamSpecification = { StreamArn = self.stream_arn } }
}
