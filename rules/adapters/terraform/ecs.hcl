terraform "aws_ecs_task_definition" {
  becomes = "AWS::ECS::TaskDefinition"
  removed = ["inference_accelerator"]
  properties {
    Family               = self.family
    ContainerDefinitions = api_json(self.container_definitions)
    ExecutionRoleArn     = self.execution_role_arn
    TaskRoleArn          = self.task_role_arn
    NetworkMode          = self.network_mode
    PidMode              = self.pid_mode
    RuntimePlatform      = { CpuArchitecture = self.runtime_platform[0].cpu_architecture, OperatingSystemFamily = self.runtime_platform[0].operating_system_family }
    Volumes = [for v in self.volume : {
      Name                      = v.name
      Host                      = [for p in [v.host_path] : { SourcePath = p } if p != null][0]
      DockerVolumeConfiguration = [for d in v.docker_volume_configuration : { Driver = d.driver, Scope = d.scope, Autoprovision = d.autoprovision }][0]
      EFSVolumeConfiguration = v.efs_volume_configuration[0] == null ? null : {
        FilesystemId        = v.efs_volume_configuration[0].file_system_id
        TransitEncryption   = v.efs_volume_configuration[0].transit_encryption
        RootDirectory       = v.efs_volume_configuration[0].root_directory
        AuthorizationConfig = [for a in v.efs_volume_configuration[0].authorization_config : { AccessPointId = a.access_point_id, IAM = a.iam }][0]
      }
    }]
    Cpu                     = self.cpu
    EnableFaultInjection    = self.enable_fault_injection
    EphemeralStorage        = [for s in self.ephemeral_storage : { SizeInGiB = s.size_in_gib }][0]
    IpcMode                 = self.ipc_mode
    Memory                  = self.memory
    ProxyConfiguration      = [for c in self.proxy_configuration : { ContainerName = c.container_name, Type = c.type }][0]
    RequiresCompatibilities = self.requires_compatibilities
    InferenceAccelerators   = [for a in self.inference_accelerator : { DeviceName = a.device_name, DeviceType = a.device_type }]
    Tags                    = self.tags
  }
}

terraform "aws_ecs_cluster" {
  becomes = "AWS::ECS::Cluster"
  removed = ["capacity_providers", "default_capacity_provider_strategy"]
  properties {
    ClusterName     = self.name
    ClusterSettings = [for s in self.setting : { Name = s.name, Value = s.value }]
    Configuration = {
      ManagedStorageConfiguration = [for s in self.configuration[0].managed_storage_configuration : { FargateEphemeralStorageKmsKeyId = s.fargate_ephemeral_storage_kms_key_id, KmsKeyId = s.kms_key_id }][0]
      ExecuteCommandConfiguration = self.configuration[0].execute_command_configuration[0] == null ? null : {
        KmsKeyId = self.configuration[0].execute_command_configuration[0].kms_key_id
        Logging  = self.configuration[0].execute_command_configuration[0].logging
        LogConfiguration = {
          CloudWatchEncryptionEnabled = self.configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_encryption_enabled
          CloudWatchLogGroupName      = self.configuration[0].execute_command_configuration[0].log_configuration[0].cloud_watch_log_group_name
          S3KeyPrefix                 = self.configuration[0].execute_command_configuration[0].log_configuration[0].s3_key_prefix
          S3BucketName                = self.configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_name
          S3EncryptionEnabled         = self.configuration[0].execute_command_configuration[0].log_configuration[0].s3_bucket_encryption_enabled
        }
      }
    }
    ServiceConnectDefaults          = [for d in self.service_connect_defaults : { Namespace = d.namespace }][0]
    CapacityProviders               = self.capacity_providers
    DefaultCapacityProviderStrategy = [for s in self.default_capacity_provider_strategy : { Base = s.base, CapacityProvider = s.capacity_provider, Weight = s.weight }]
    Tags                            = self.tags
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
        SecurityGroups = self.network_configuration[0].security_groups
        Subnets        = self.network_configuration[0].subnets
        AssignPublicIp = { true = "ENABLED", false = "DISABLED" }[self.network_configuration[0].assign_public_ip]
      }
    }
    AvailabilityZoneRebalancing = self.availability_zone_rebalancing
    CapacityProviderStrategy    = [for s in self.capacity_provider_strategy : { Base = s.base, CapacityProvider = s.capacity_provider, Weight = s.weight }]
    Cluster                     = self.cluster
    DeploymentConfiguration = {
      MaximumPercent           = self.deployment_maximum_percent
      MinimumHealthyPercent    = self.deployment_minimum_healthy_percent
      DeploymentCircuitBreaker = [for b in self.deployment_circuit_breaker : { Enable = b.enable, Rollback = b.rollback }][0]
      Alarms                   = [for a in self.alarms : { AlarmNames = a.alarm_names, Enable = a.enable, Rollback = a.rollback }][0]
      Strategy                 = self.deployment_configuration[0].strategy
    }
    DeploymentController          = [for c in self.deployment_controller : { Type = c.type }][0]
    DesiredCount                  = self.desired_count
    EnableECSManagedTags          = self.enable_ecs_managed_tags
    EnableExecuteCommand          = self.enable_execute_command
    HealthCheckGracePeriodSeconds = self.health_check_grace_period_seconds
    LoadBalancers = [for b in self.load_balancer : {
      AdvancedConfiguration = [for c in b.advanced_configuration : {
        AlternateTargetGroupArn = c.alternate_target_group_arn
        ProductionListenerRule  = c.production_listener_rule
        RoleArn                 = c.role_arn
        TestListenerRule        = c.test_listener_rule
      }][0]
      ContainerName  = b.container_name
      ContainerPort  = b.container_port
      TargetGroupArn = b.target_group_arn
    }]
    PropagateTags      = self.propagate_tags
    SchedulingStrategy = self.scheduling_strategy
    ServiceRegistries = [for r in self.service_registries : {
      ContainerName = r.container_name
      ContainerPort = r.container_port
      Port          = r.port
      RegistryArn   = r.registry_arn
    }]
    VolumeConfigurations = [for c in self.volume_configuration : {
      ManagedEBSVolume = [for v in c.managed_ebs_volume : {
        Encrypted                = v.encrypted
        FilesystemType           = v.file_system_type
        Iops                     = v.iops
        KmsKeyId                 = v.kms_key_id
        RoleArn                  = v.role_arn
        SnapshotId               = v.snapshot_id
        TagSpecifications        = [for s in v.tag_specifications : { PropagateTags = s.propagate_tags, ResourceType = s.resource_type, Tags = s.tags }]
        Throughput               = v.throughput
        VolumeInitializationRate = v.volume_initialization_rate
        VolumeType               = v.volume_type
      }][0]
      Name = c.name
    }]
    Tags = self.tags
  }
}

terraform "aws_ecs_task_set" {
  becomes = "AWS::ECS::TaskSet"
  properties {
    Service        = self.service
    TaskDefinition = self.task_definition
    NetworkConfiguration = {
      AwsVpcConfiguration = {
        SecurityGroups = self.network_configuration[0].security_groups
        Subnets        = self.network_configuration[0].subnets
        AssignPublicIp = { true = "ENABLED", false = "DISABLED" }[self.network_configuration[0].assign_public_ip]
      }
    }
    CapacityProviderStrategy = [for s in self.capacity_provider_strategy : { Base = s.base, CapacityProvider = s.capacity_provider, Weight = s.weight }]
    Cluster                  = self.cluster
    ExternalId               = self.external_id
    LaunchType               = self.launch_type
    LoadBalancers = [for b in self.load_balancer : {
      ContainerName  = b.container_name
      ContainerPort  = b.container_port
      TargetGroupArn = b.target_group_arn
    }]
    PlatformVersion = self.platform_version
    ServiceRegistries = [for r in self.service_registries : {
      ContainerName = r.container_name
      ContainerPort = r.container_port
      Port          = r.port
      RegistryArn   = r.registry_arn
    }]
    Tags = self.tags
  }
}

terraform "aws_ecs_cluster_capacity_providers" {
  becomes = "AWS::ECS::ClusterCapacityProviderAssociations"
  properties {
    Cluster                         = self.cluster_name
    CapacityProviders               = self.capacity_providers
    DefaultCapacityProviderStrategy = [for s in self.default_capacity_provider_strategy : { Base = s.base, CapacityProvider = s.capacity_provider, Weight = s.weight }]
  }
}
