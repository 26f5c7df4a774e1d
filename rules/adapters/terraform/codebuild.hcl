terraform "aws_codebuild_project" {
  becomes = "AWS::CodeBuild::Project"
  properties {
    Name          = self.name
    EncryptionKey = self.encryption_key
    Artifacts     = { Type = self.artifacts[0].type, EncryptionDisabled = self.artifacts[0].encryption_disabled }
    SecondaryArtifacts = [for a in self.secondary_artifacts : {
      ArtifactIdentifier = a.artifact_identifier
      Type               = a.type
      EncryptionDisabled = a.encryption_disabled
    }]
    Source           = { Type = self.source[0].type, Location = self.source[0].location }
    SecondarySources = [for s in self.secondary_sources : { SourceIdentifier = s.source_identifier, Type = s.type, Location = s.location }]
    LogsConfig = {
      CloudWatchLogs = { Status = self.logs_config[0].cloudwatch_logs[0].status }
      S3Logs         = { Status = self.logs_config[0].s3_logs[0].status, EncryptionDisabled = self.logs_config[0].s3_logs[0].encryption_disabled }
    }
    Environment = {
      PrivilegedMode       = self.environment[0].privileged_mode
      EnvironmentVariables = [for v in self.environment[0].environment_variable : { Name = v.name, Value = v.value, Type = v.type }]
    }
    AutoRetryLimit = self.auto_retry_limit
    BadgeEnabled   = self.badge_enabled
    BuildBatchConfig = [for c in self.build_batch_config : {
      CombineArtifacts = c.combine_artifacts
      Restrictions     = [for r in c.restrictions : { ComputeTypesAllowed = r.compute_types_allowed, MaximumBuildsAllowed = r.maximum_builds_allowed }][0]
      ServiceRole      = c.service_role
      TimeoutInMins    = c.timeout_in_mins
    }][0]
    Cache                = [for c in self.cache : { Location = c.location, Modes = c.modes, Type = c.type }][0]
    ConcurrentBuildLimit = self.concurrent_build_limit
    Description          = self.description
    FileSystemLocations = [for l in self.file_system_locations : {
      Identifier   = l.identifier
      Location     = l.location
      MountOptions = l.mount_options
      MountPoint   = l.mount_point
      Type         = l.type
    }]
    ResourceAccessRole      = self.resource_access_role
    SecondarySourceVersions = [for v in self.secondary_source_version : { SourceIdentifier = v.source_identifier, SourceVersion = v.source_version }]
    ServiceRole             = self.service_role
    SourceVersion           = self.source_version
    VpcConfig               = [for c in self.vpc_config : { SecurityGroupIds = c.security_group_ids, Subnets = c.subnets, VpcId = c.vpc_id }][0]
    Tags                    = self.tags
  }
}

terraform "aws_codebuild_source_credential" {
  becomes = "AWS::CodeBuild::SourceCredential"
  properties {
    Token      = self.token
    AuthType   = self.auth_type
    ServerType = self.server_type
    Username   = self.user_name
  }
}

terraform "aws_codebuild_webhook" {
  part-of = "AWS::CodeBuild::Project"
  through = self.project_name
  properties {
    Triggers = {
      Webhook                = true
      FilterGroups           = [for g in self.filter_group : [for f in g.filter : { Type = f.type, Pattern = f.pattern, ExcludeMatchedPattern = f.exclude_matched_pattern }]]
      PullRequestBuildPolicy = { RequiresCommentApproval = self.pull_request_build_policy[0].requires_comment_approval }
    }
  }
}
