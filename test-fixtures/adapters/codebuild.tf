resource "aws_codebuild_project" "example" {
  artifacts {
    artifact_identifier    = "artifacts.artifact_identifier"
    encryption_disabled    = true
    location               = "artifacts.location"
    name                   = "artifacts.name"
    namespace_type         = "artifacts.namespace_type"
    override_artifact_name = true
    packaging              = "artifacts.packaging"
    path                   = "artifacts.path"
    type                   = "artifacts.type"
  }
  auto_retry_limit = 1
  badge_enabled    = true
  build_batch_config {
    combine_artifacts = true
    restrictions {
      compute_types_allowed  = ["build_batch_config.restrictions.compute_types_allowed"]
      maximum_builds_allowed = 2
    }
    service_role    = "build_batch_config.service_role"
    timeout_in_mins = 3
  }
  build_timeout = 4
  cache {
    location = "cache.location"
    modes    = ["cache.modes"]
    type     = "cache.type"
  }
  concurrent_build_limit = 5
  description            = "description"
  encryption_key         = "encryption_key"
  environment {
    certificate  = "environment.certificate"
    compute_type = "environment.compute_type"
    environment_variable {
      name  = "environment.environment_variable.name"
      type  = "environment.environment_variable.type"
      value = "environment.environment_variable.value"
    }
    image                       = "environment.image"
    image_pull_credentials_type = "environment.image_pull_credentials_type"
    privileged_mode             = true
    registry_credential {
      credential          = "environment.registry_credential.credential"
      credential_provider = "environment.registry_credential.credential_provider"
    }
    type = "environment.type"
  }
  file_system_locations {
    identifier    = "file_system_locations.identifier"
    location      = "file_system_locations.location"
    mount_options = "file_system_locations.mount_options"
    mount_point   = "file_system_locations.mount_point"
    type          = "file_system_locations.type"
  }
  logs_config {
    cloudwatch_logs {
      group_name  = "logs_config.cloudwatch_logs.group_name"
      status      = "logs_config.cloudwatch_logs.status"
      stream_name = "logs_config.cloudwatch_logs.stream_name"
    }
    s3_logs {
      encryption_disabled = true
      location            = "logs_config.s3_logs.location"
      status              = "logs_config.s3_logs.status"
    }
  }
  name                 = "name"
  project_visibility   = "project_visibility"
  queued_timeout       = 6
  resource_access_role = "resource_access_role"
  secondary_artifacts {
    artifact_identifier    = "secondary_artifacts.artifact_identifier"
    encryption_disabled    = true
    location               = "secondary_artifacts.location"
    name                   = "secondary_artifacts.name"
    namespace_type         = "secondary_artifacts.namespace_type"
    override_artifact_name = true
    packaging              = "secondary_artifacts.packaging"
    path                   = "secondary_artifacts.path"
    type                   = "secondary_artifacts.type"
  }
  secondary_source_version {
    source_identifier = "secondary_source_version.source_identifier"
    source_version    = "secondary_source_version.source_version"
  }
  secondary_sources {
    buildspec           = "secondary_sources.buildspec"
    git_clone_depth     = 7
    insecure_ssl        = true
    location            = "secondary_sources.location"
    report_build_status = true
    source_identifier   = "secondary_sources.source_identifier"
    type                = "secondary_sources.type"
  }
  service_role = "service_role"
  source {
    buildspec           = "source.buildspec"
    git_clone_depth     = 8
    insecure_ssl        = true
    location            = "source.location"
    report_build_status = true
    type                = "source.type"
  }
  source_version = "source_version"
  tags           = { key = "tags" }
  vpc_config {
    security_group_ids = ["vpc_config.security_group_ids"]
    subnets            = ["vpc_config.subnets"]
    vpc_id             = "vpc_config.vpc_id"
  }
}

resource "aws_codebuild_source_credential" "example" {
  auth_type   = "auth_type"
  server_type = "server_type"
  token       = "token"
  user_name   = "user_name"
}

resource "aws_codebuild_webhook" "example" {
  filter_group {
    filter {
      exclude_matched_pattern = true
      pattern                 = "filter_group.filter.pattern"
      type                    = "filter_group.filter.type"
    }
  }
  project_name = "project_name"
  pull_request_build_policy {
    requires_comment_approval = "pull_request_build_policy.requires_comment_approval"
  }
}
