terraform "aws_msk_cluster" {
  becomes = "AWS::MSK::Cluster"
  properties {
    ClusterName = self.cluster_name
    EncryptionInfo = {
      EncryptionAtRest = { DataVolumeKMSKeyId = self.encryption_info[0].encryption_at_rest_kms_key_arn }
      EncryptionInTransit = {
        ClientBroker = self.encryption_info[0].encryption_in_transit[0].client_broker
        InCluster    = self.encryption_info[0].encryption_in_transit[0].in_cluster
      }
    }
    LoggingInfo = {
      BrokerLogs = {
        CloudWatchLogs = { Enabled = self.logging_info[0].broker_logs[0].cloudwatch_logs[0].enabled }
        Firehose       = { Enabled = self.logging_info[0].broker_logs[0].firehose[0].enabled }
        S3             = { Enabled = self.logging_info[0].broker_logs[0].s3[0].enabled }
      }
    }
    BrokerNodeGroupInfo = {
      ConnectivityInfo = { PublicAccess = { Type = self.broker_node_group_info[0].connectivity_info[0].public_access[0].type } }
    }
  }
}
