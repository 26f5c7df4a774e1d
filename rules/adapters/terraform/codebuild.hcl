terraform "aws_codebuild_project" {
  becomes = "AWS::CodeBuild::Project"
  properties {
    Name          = self.name
    EncryptionKey = self.encryption_key
    Artifacts = {
      Type                 = self.artifacts[0].type
      Name                 = self.artifacts[0].name
      Location             = self.artifacts[0].location
      Path                 = self.artifacts[0].path
      Packaging            = self.artifacts[0].packaging
      NamespaceType        = self.artifacts[0].namespace_type
      EncryptionDisabled   = self.artifacts[0].encryption_disabled
      OverrideArtifactName = self.artifacts[0].override_artifact_name
    }
    SecondaryArtifacts = [for a in self.secondary_artifacts : {
      ArtifactIdentifier   = a.artifact_identifier
      Type                 = a.type
      Name                 = a.name
      Location             = a.location
      Path                 = a.path
      Packaging            = a.packaging
      NamespaceType        = a.namespace_type
      EncryptionDisabled   = a.encryption_disabled
      OverrideArtifactName = a.override_artifact_name
    }]
    Source = {
      Type              = self.source[0].type
      Location          = self.source[0].location
      BuildSpec         = self.source[0].buildspec
      GitCloneDepth     = self.source[0].git_clone_depth
      InsecureSsl       = self.source[0].insecure_ssl
      ReportBuildStatus = self.source[0].report_build_status
    }
    SecondarySources = [for s in self.secondary_sources : {
      SourceIdentifier  = s.source_identifier
      Type              = s.type
      Location          = s.location
      BuildSpec         = s.buildspec
      GitCloneDepth     = s.git_clone_depth
      InsecureSsl       = s.insecure_ssl
      ReportBuildStatus = s.report_build_status
    }]
    LogsConfig = {
      CloudWatchLogs = {
        Status     = self.logs_config[0].cloudwatch_logs[0].status
        GroupName  = self.logs_config[0].cloudwatch_logs[0].group_name
        StreamName = self.logs_config[0].cloudwatch_logs[0].stream_name
      }
      S3Logs = {
        Status             = self.logs_config[0].s3_logs[0].status
        Location           = self.logs_config[0].s3_logs[0].location
        EncryptionDisabled = self.logs_config[0].s3_logs[0].encryption_disabled
      }
    }
    Environment = {
      PrivilegedMode           = self.environment[0].privileged_mode
      Type                     = self.environment[0].type
      Image                    = self.environment[0].image
      ComputeType              = self.environment[0].compute_type
      ImagePullCredentialsType = self.environment[0].image_pull_credentials_type
      Certificate              = self.environment[0].certificate
      RegistryCredential       = [for c in self.environment[0].registry_credential : { Credential = c.credential, CredentialProvider = c.credential_provider }][0]
      EnvironmentVariables     = [for v in self.environment[0].environment_variable : { Name = v.name, Value = v.value, Type = v.type }]
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
    TimeoutInMinutes        = self.build_timeout
    QueuedTimeoutInMinutes  = self.queued_timeout
    Visibility              = self.project_visibility
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
