resource "aws_ecs_task_definition" "example" {
  container_definitions  = jsonencode([{ name = "container_definitions" }])
  cpu                    = "cpu"
  enable_fault_injection = true
  ephemeral_storage {
    size_in_gib = 1
  }
  execution_role_arn = "execution_role_arn"
  family             = "family"
  ipc_mode           = "ipc_mode"
  memory             = "memory"
  network_mode       = "network_mode"
  pid_mode           = "pid_mode"
  proxy_configuration {
    container_name = "proxy_configuration.container_name"
    type           = "proxy_configuration.type"
  }
  requires_compatibilities = ["requires_compatibilities"]
  runtime_platform {
    cpu_architecture        = "runtime_platform.cpu_architecture"
    operating_system_family = "runtime_platform.operating_system_family"
  }
  tags          = { key = "tags" }
  task_role_arn = "task_role_arn"
  volume {
    docker_volume_configuration {
      autoprovision = true
      driver        = "volume.docker_volume_configuration.driver"
      scope         = "volume.docker_volume_configuration.scope"
    }
    efs_volume_configuration {
      authorization_config {
        access_point_id = "volume.efs_volume_configuration.authorization_config.access_point_id"
        iam             = "volume.efs_volume_configuration.authorization_config.iam"
      }
      file_system_id     = "volume.efs_volume_configuration.file_system_id"
      root_directory     = "volume.efs_volume_configuration.root_directory"
      transit_encryption = "volume.efs_volume_configuration.transit_encryption"
    }
    host_path = "volume.host_path"
    name      = "volume.name"
  }
}

resource "aws_ecs_task_definition" "older" {
  inference_accelerator {
    device_name = "inference_accelerator.device_name"
    device_type = "inference_accelerator.device_type"
  }
}

resource "aws_ecs_cluster" "example" {
  configuration {
    execute_command_configuration {
      kms_key_id = "configuration.execute_command_configuration.kms_key_id"
      log_configuration {
        cloud_watch_encryption_enabled = true
        cloud_watch_log_group_name     = "configuration.execute_command_configuration.log_configuration.cloud_watch_log_group_name"
        s3_bucket_encryption_enabled   = true
        s3_bucket_name                 = "configuration.execute_command_configuration.log_configuration.s3_bucket_name"
        s3_key_prefix                  = "configuration.execute_command_configuration.log_configuration.s3_key_prefix"
      }
      logging = "configuration.execute_command_configuration.logging"
    }
    managed_storage_configuration {
      fargate_ephemeral_storage_kms_key_id = "configuration.managed_storage_configuration.fargate_ephemeral_storage_kms_key_id"
      kms_key_id                           = "configuration.managed_storage_configuration.kms_key_id"
    }
  }
  name = "name"
  service_connect_defaults {
    namespace = "service_connect_defaults.namespace"
  }
  setting {
    name  = "setting.name"
    value = "setting.value"
  }
  tags = { key = "tags" }
}

resource "aws_ecs_cluster" "older" {
  capacity_providers = ["capacity_providers"]
  default_capacity_provider_strategy {
    capacity_provider = "default_capacity_provider_strategy.capacity_provider"
    base              = 1
    weight            = 2
  }
}

resource "aws_ecs_service" "example" {
  alarms {
    alarm_names = ["alarms.alarm_names"]
    enable      = true
    rollback    = true
  }
  availability_zone_rebalancing = "availability_zone_rebalancing"
  capacity_provider_strategy {
    base              = 1
    capacity_provider = "capacity_provider_strategy.capacity_provider"
    weight            = 2
  }
  cluster = "cluster"
  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
  deployment_configuration {
    strategy = "deployment_configuration.strategy"
  }
  deployment_controller {
    type = "deployment_controller.type"
  }
  deployment_maximum_percent         = 3
  deployment_minimum_healthy_percent = 4
  desired_count                      = 5
  enable_ecs_managed_tags            = true
  enable_execute_command             = true
  health_check_grace_period_seconds  = 6
  iam_role                           = "iam_role"
  launch_type                        = "launch_type"
  load_balancer {
    advanced_configuration {
      alternate_target_group_arn = "load_balancer.advanced_configuration.alternate_target_group_arn"
      production_listener_rule   = "load_balancer.advanced_configuration.production_listener_rule"
      role_arn                   = "load_balancer.advanced_configuration.role_arn"
      test_listener_rule         = "load_balancer.advanced_configuration.test_listener_rule"
    }
    container_name   = "load_balancer.container_name"
    container_port   = 7
    target_group_arn = "load_balancer.target_group_arn"
  }
  name = "name"
  network_configuration {
    assign_public_ip = true
    security_groups  = ["network_configuration.security_groups"]
    subnets          = ["network_configuration.subnets"]
  }
  platform_version    = "platform_version"
  propagate_tags      = "propagate_tags"
  scheduling_strategy = "scheduling_strategy"
  service_registries {
    container_name = "service_registries.container_name"
    container_port = 8
    port           = 9
    registry_arn   = "service_registries.registry_arn"
  }
  tags            = { key = "tags" }
  task_definition = "task_definition"
  volume_configuration {
    managed_ebs_volume {
      encrypted        = true
      file_system_type = "volume_configuration.managed_ebs_volume.file_system_type"
      iops             = 10
      kms_key_id       = "volume_configuration.managed_ebs_volume.kms_key_id"
      role_arn         = "volume_configuration.managed_ebs_volume.role_arn"
      snapshot_id      = "volume_configuration.managed_ebs_volume.snapshot_id"
      tag_specifications {
        propagate_tags = "volume_configuration.managed_ebs_volume.tag_specifications.propagate_tags"
        resource_type  = "volume_configuration.managed_ebs_volume.tag_specifications.resource_type"
        tags           = { key = "volume_configuration.managed_ebs_volume.tag_specifications.tags" }
      }
      throughput                 = 11
      volume_initialization_rate = 12
      volume_type                = "volume_configuration.managed_ebs_volume.volume_type"
    }
    name = "volume_configuration.name"
  }
}

resource "aws_ecs_task_set" "example" {
  capacity_provider_strategy {
    base              = 1
    capacity_provider = "capacity_provider_strategy.capacity_provider"
    weight            = 2
  }
  cluster     = "cluster"
  external_id = "external_id"
  launch_type = "launch_type"
  load_balancer {
    container_name   = "load_balancer.container_name"
    container_port   = 3
    target_group_arn = "load_balancer.target_group_arn"
  }
  network_configuration {
    assign_public_ip = true
    security_groups  = ["network_configuration.security_groups"]
    subnets          = ["network_configuration.subnets"]
  }
  platform_version = "platform_version"
  service          = "service"
  service_registries {
    container_name = "service_registries.container_name"
    container_port = 4
    port           = 5
    registry_arn   = "service_registries.registry_arn"
  }
  tags            = { key = "tags" }
  task_definition = "task_definition"
}

resource "aws_ecs_cluster_capacity_providers" "example" {
  capacity_providers = ["capacity_providers"]
  cluster_name       = "cluster_name"
  default_capacity_provider_strategy {
    base              = 1
    capacity_provider = "default_capacity_provider_strategy.capacity_provider"
    weight            = 2
  }
}
