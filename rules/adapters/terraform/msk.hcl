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
        CloudWatchLogs = { Enabled = self.logging_info[0].broker_logs[0].cloudwatch_logs[0].enabled, LogGroup = self.logging_info[0].broker_logs[0].cloudwatch_logs[0].log_group }
        Firehose       = { Enabled = self.logging_info[0].broker_logs[0].firehose[0].enabled, DeliveryStream = self.logging_info[0].broker_logs[0].firehose[0].delivery_stream }
        S3             = { Enabled = self.logging_info[0].broker_logs[0].s3[0].enabled, Bucket = self.logging_info[0].broker_logs[0].s3[0].bucket, Prefix = self.logging_info[0].broker_logs[0].s3[0].prefix }
      }
    }
    BrokerNodeGroupInfo = {
      ClientSubnets    = self.broker_node_group_info[0].client_subnets
      InstanceType     = self.broker_node_group_info[0].instance_type
      SecurityGroups   = self.broker_node_group_info[0].security_groups
      StorageInfo      = { EBSStorageInfo = { VolumeSize = self.broker_node_group_info[0].storage_info[0].ebs_storage_info[0].volume_size } }
      ConnectivityInfo = { PublicAccess = { Type = self.broker_node_group_info[0].connectivity_info[0].public_access[0].type } }
    }
    ClientAuthentication = [for a in self.client_authentication : {
      Sasl = {
        Iam   = [for e in [a.sasl[0].iam] : { Enabled = e } if e != null][0]
        Scram = [for e in [a.sasl[0].scram] : { Enabled = e } if e != null][0]
      }
      Tls             = [for t in a.tls : { CertificateAuthorityArnList = t.certificate_authority_arns, Enabled = true }][0]
      Unauthenticated = [for e in [a.unauthenticated] : { Enabled = e } if e != null][0]
    }][0]
    ConfigurationInfo   = [for i in self.configuration_info : { Arn = i.arn, Revision = i.revision }][0]
    EnhancedMonitoring  = self.enhanced_monitoring
    KafkaVersion        = self.kafka_version
    NumberOfBrokerNodes = self.number_of_broker_nodes
    OpenMonitoring = [for m in self.open_monitoring : {
      Prometheus = [for p in m.prometheus : {
        JmxExporter  = [for e in p.jmx_exporter : { EnabledInBroker = e.enabled_in_broker }][0]
        NodeExporter = [for e in p.node_exporter : { EnabledInBroker = e.enabled_in_broker }][0]
      }][0]
    }][0]
    Rebalancing = [for r in self.rebalancing : { Status = r.status }][0]
    StorageMode = self.storage_mode
    Tags        = self.tags
  }
}

terraform "aws_msk_scram_secret_association" {
  becomes = "AWS::MSK::BatchScramSecret"
  properties {
    ClusterArn    = self.cluster_arn
    SecretArnList = self.secret_arn_list
  }
}

terraform "aws_msk_single_scram_secret_association" {
  becomes = "AWS::MSK::BatchScramSecret"
  properties {
    ClusterArn    = self.cluster_arn
    SecretArnList = [self.secret_arn]
  }
}

terraform "aws_msk_cluster_policy" {
  becomes = "AWS::MSK::ClusterPolicy"
  properties {
    ClusterArn = self.cluster_arn
    Policy     = self.policy
  }
}
