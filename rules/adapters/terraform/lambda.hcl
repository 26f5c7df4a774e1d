terraform "aws_lambda_function" {
  becomes = "AWS::Lambda::Function"
  properties {
    FunctionName = self.function_name
    Role         = self.role
    Runtime      = self.runtime
    Environment  = { Variables = self.environment[0].variables }

    ReservedConcurrentExecutions = self.reserved_concurrent_executions
    DeadLetterConfig             = { TargetArn = self.dead_letter_config[0].target_arn }
    TracingConfig                = { Mode = self.tracing_config[0].mode }
    CodeSigningConfigArn         = self.code_signing_config_arn
    KmsKeyArn                    = self.kms_key_arn
    VpcConfig                    = { SubnetIds = self.vpc_config[0].subnet_ids, SecurityGroupIds = self.vpc_config[0].security_group_ids }
    Architectures                = self.architectures

    Description       = self.description
    DurableConfig     = [for c in self.durable_config : { ExecutionTimeout = c.execution_timeout }][0]
    EphemeralStorage  = [for s in self.ephemeral_storage : { Size = s.size }][0]
    FileSystemConfigs = [for c in self.file_system_config : { Arn = c.arn, LocalMountPath = c.local_mount_path }]
    Handler           = self.handler
    ImageConfig       = [for c in self.image_config : { Command = c.command, EntryPoint = c.entry_point, WorkingDirectory = c.working_directory }][0]
    Layers            = self.layers
    LoggingConfig = [for c in self.logging_config : {
      ApplicationLogLevel = c.application_log_level
      LogFormat           = c.log_format
      LogGroup            = c.log_group
      SystemLogLevel      = c.system_log_level
    }][0]
    MemorySize    = self.memory_size
    PackageType   = self.package_type
    SnapStart     = [for s in self.snap_start : { ApplyOn = s.apply_on }][0]
    TenancyConfig = [for c in self.tenancy_config : { TenantIsolationMode = c.tenant_isolation_mode }][0]
    Timeout       = self.timeout
    Code = {
      S3Bucket        = self.s3_bucket
      S3Key           = self.s3_key
      S3ObjectVersion = self.s3_object_version
      ImageUri        = self.image_uri
      SourceKMSKeyArn = self.source_kms_key_arn
    }
    Tags = self.tags
  }
}

terraform "aws_lambda_permission" {
  becomes = "AWS::Lambda::Permission"
  properties {
    Action                = self.action
    FunctionName          = self.function_name
    Principal             = self.principal
    SourceArn             = self.source_arn
    SourceAccount         = self.source_account
    PrincipalOrgID        = self.principal_org_id
    FunctionUrlAuthType   = self.function_url_auth_type
    InvokedViaFunctionUrl = self.invoked_via_function_url
    EventSourceToken      = self.event_source_token
  }
}

terraform "aws_lambda_function_url" {
  becomes = "AWS::Lambda::Url"
  properties {
    TargetFunctionArn = self.function_name
    AuthType          = self.authorization_type
    Cors = {
      AllowOrigins     = self.cors[0].allow_origins
      AllowMethods     = self.cors[0].allow_methods
      AllowHeaders     = self.cors[0].allow_headers
      ExposeHeaders    = self.cors[0].expose_headers
      AllowCredentials = self.cors[0].allow_credentials
      MaxAge           = self.cors[0].max_age
    }
    InvokeMode = self.invoke_mode
    Qualifier  = self.qualifier
  }
}

terraform "aws_lambda_function_event_invoke_config" {
  becomes = "AWS::Lambda::EventInvokeConfig"
  properties {
    FunctionName             = self.function_name
    DestinationConfig        = { OnFailure = { Destination = self.destination_config[0].on_failure[0].destination } }
    MaximumEventAgeInSeconds = self.maximum_event_age_in_seconds
    MaximumRetryAttempts     = self.maximum_retry_attempts
    Qualifier                = self.qualifier
  }
}

terraform "aws_lambda_layer_version_permission" {
  becomes = "AWS::Lambda::LayerVersionPermission"
  properties {
    Action          = self.action
    LayerVersionArn = self.layer_name
    OrganizationId  = self.organization_id
    Principal       = self.principal
  }
}

terraform "aws_lambda_alias" {
  becomes = "AWS::Lambda::Alias"
  properties {
    Name            = self.name
    FunctionName    = self.function_name
    FunctionVersion = self.function_version
  }
  attributes {
    arn        = "FunctionName"
    invoke_arn = "FunctionName"
  }
}

terraform "aws_lambda_function_recursion_config" {
  part-of = "AWS::Lambda::Function"
  through = self.function_name
  properties { RecursiveLoop = self.recursive_loop }
}

terraform "aws_lambda_layer_version" {
  becomes = "AWS::Lambda::LayerVersion"
  properties {
    LayerName          = self.layer_name
    Description        = self.description
    CompatibleRuntimes = self.compatible_runtimes
    LicenseInfo        = self.license_info
  }
}
