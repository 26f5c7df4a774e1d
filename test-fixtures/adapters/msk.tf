resource "aws_msk_cluster" "example" {
  broker_node_group_info {
    client_subnets = ["broker_node_group_info.client_subnets"]
    connectivity_info {
      public_access {
        type = "broker_node_group_info.connectivity_info.public_access.type"
      }
    }
    instance_type   = "broker_node_group_info.instance_type"
    security_groups = ["broker_node_group_info.security_groups"]
    storage_info {
      ebs_storage_info {
        volume_size = 1
      }
    }
  }
  client_authentication {
    sasl {
      iam   = true
      scram = true
    }
    tls {
      certificate_authority_arns = ["client_authentication.tls.certificate_authority_arns"]
    }
    unauthenticated = true
  }
  cluster_name = "cluster_name"
  configuration_info {
    arn      = "configuration_info.arn"
    revision = 2
  }
  encryption_info {
    encryption_at_rest_kms_key_arn = "encryption_info.encryption_at_rest_kms_key_arn"
    encryption_in_transit {
      client_broker = "encryption_info.encryption_in_transit.client_broker"
      in_cluster    = true
    }
  }
  enhanced_monitoring = "enhanced_monitoring"
  kafka_version       = "kafka_version"
  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = "logging_info.broker_logs.cloudwatch_logs.log_group"
      }
      firehose {
        delivery_stream = "logging_info.broker_logs.firehose.delivery_stream"
        enabled         = true
      }
      s3 {
        bucket  = "logging_info.broker_logs.s3.bucket"
        enabled = true
        prefix  = "logging_info.broker_logs.s3.prefix"
      }
    }
  }
  number_of_broker_nodes = 3
  open_monitoring {
    prometheus {
      jmx_exporter {
        enabled_in_broker = true
      }
      node_exporter {
        enabled_in_broker = true
      }
    }
  }
  rebalancing {
    status = "rebalancing.status"
  }
  storage_mode = "storage_mode"
  tags         = { key = "tags" }
}

resource "aws_msk_scram_secret_association" "example" {
  cluster_arn     = "cluster_arn"
  secret_arn_list = ["secret_arn_list"]
}

resource "aws_msk_single_scram_secret_association" "example" {
  cluster_arn = "cluster_arn"
  secret_arn  = "secret_arn"
}

resource "aws_msk_cluster_policy" "example" {
  cluster_arn = "cluster_arn"
  policy      = "policy"
}
