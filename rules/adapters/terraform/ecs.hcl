terraform "aws_ecs_task_definition" {
  becomes = "AWS::ECS::TaskDefinition"
  properties {
    Family               = self.family
    ContainerDefinitions = api_json(self.container_definitions)
    ExecutionRoleArn     = self.execution_role_arn
    TaskRoleArn          = self.task_role_arn
    NetworkMode          = self.network_mode
    PidMode              = self.pid_mode
    RuntimePlatform      = { OperatingSystemFamily = self.runtime_platform[0].operating_system_family }
    Volumes = [for v in self.volume : {
      Name = v.name
      EFSVolumeConfiguration = v.efs_volume_configuration[0] == null ? null : {
        FilesystemId      = v.efs_volume_configuration[0].file_system_id
        TransitEncryption = v.efs_volume_configuration[0].transit_encryption
      }
    }]
  }
}

terraform "aws_ecs_cluster" {
  becomes = "AWS::ECS::Cluster"
  properties {
    ClusterName     = self.name
    ClusterSettings = [for s in self.setting : { Name = s.name, Value = s.value }]
    Configuration = {
      ExecuteCommandConfiguration = self.configuration[0].execute_command_configuration[0] == null ? null : {
        KmsKeyId = self.configuration[0].execute_command_configuration[0].kms_key_id
        Logging  = self.configuration[0].execute_command_configuration[0].logging
        LogConfiguration = {
          CloudWatchEncryptionEnabled = self.configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_encryption_enabled
          CloudWatchLogGroupName      = self.configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_log_group_name
          S3BucketName                = self.configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_name
          S3EncryptionEnabled         = self.configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_encryption_enabled
        }
      }
    }
  }
}

terraform "aws_ecs_service" {
  becomes = "AWS::ECS::Service"
  properties {
    ServiceName     = self.name
    LaunchType      = self.launch_type
    PlatformVersion = self.platform_version
    Role            = self.iam_role
    TaskDefinition  = self.task_definition
    NetworkConfiguration = {
      AwsvpcConfiguration = {
        AssignPublicIp = { true = "ENABLED", false = "DISABLED" }[self.network_configuration[0].assign_public_ip]
      }
    }
  }
}

terraform "aws_ecs_task_set" {
  becomes = "AWS::ECS::TaskSet"
  properties {
    Service        = self.service
    TaskDefinition = self.task_definition
    NetworkConfiguration = {
      AwsVpcConfiguration = {
        AssignPublicIp = { true = "ENABLED", false = "DISABLED" }[self.network_configuration[0].assign_public_ip]
      }
    }
  }
}
