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
  }
}
