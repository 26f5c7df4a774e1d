terraform "aws_sagemaker_workforce" {
  becomes = "AWS::SageMaker::Workforce"
  properties {
    OidcConfig         = { ClientId = self.oidc_config[0].client_id, ClientSecret = self.oidc_config[0].client_secret, Issuer = self.oidc_config[0].issuer }
    CognitoConfig      = [for c in self.cognito_config : { ClientId = c.client_id, UserPool = c.user_pool }][0]
    SourceIpConfig     = [for c in self.source_ip_config : { Cidrs = c.cidrs }][0]
    WorkforceName      = self.workforce_name
    WorkforceVpcConfig = [for c in self.workforce_vpc_config : { SecurityGroupIds = c.security_group_ids, Subnets = c.subnets, VpcId = c.vpc_id }][0]
  }
}

terraform "aws_sagemaker_endpoint_configuration" {
  becomes = "AWS::SageMaker::EndpointConfig"
  properties {
    EndpointConfigName = coalesce(self.name, self.name_prefix)
    KmsKeyId           = self.kms_key_arn
    ProductionVariants = [for v in self.production_variants : {
      VariantName          = v.variant_name
      ModelName            = v.model_name
      InstanceType         = v.instance_type
      InitialInstanceCount = v.initial_instance_count
      EnableSSMAccess      = v.enable_ssm_access
    }]
    AsyncInferenceConfig = [for c in self.async_inference_config : {
      ClientConfig = [for o in c.client_config : { MaxConcurrentInvocationsPerInstance = o.max_concurrent_invocations_per_instance }][0]
      OutputConfig = [for o in c.output_config : {
        KmsKeyId = o.kms_key_id
        NotificationConfig = [for n in o.notification_config : {
          ErrorTopic                 = n.error_topic
          IncludeInferenceResponseIn = n.include_inference_response_in
          SuccessTopic               = n.success_topic
        }][0]
        S3FailurePath = o.s3_failure_path
        S3OutputPath  = o.s3_output_path
      }][0]
    }][0]
    DataCaptureConfig = [for c in self.data_capture_config : {
      CaptureContentTypeHeader  = [for h in c.capture_content_type_header : { CsvContentTypes = h.csv_content_types, JsonContentTypes = h.json_content_types }][0]
      CaptureOptions            = [for o in c.capture_options : { CaptureMode = o.capture_mode }]
      DestinationS3Uri          = c.destination_s3_uri
      EnableCapture             = c.enable_capture
      InitialSamplingPercentage = c.initial_sampling_percentage
      KmsKeyId                  = c.kms_key_id
    }][0]
    ExecutionRoleArn = self.execution_role_arn
    Tags             = self.tags
  }
}

terraform "aws_sagemaker_notebook_instance" {
  becomes = "AWS::SageMaker::NotebookInstance"
  removed = ["accelerator_types"]
  properties {
    NotebookInstanceName = self.name
    RoleArn              = self.role_arn
    KmsKeyId             = self.kms_key_id
    DirectInternetAccess = self.direct_internet_access
    SubnetId             = self.subnet_id
    RootAccess           = self.root_access
    InstanceMetadataServiceConfiguration = {
      MinimumInstanceMetadataServiceVersion = self.instance_metadata_service_configuration[0].minimum_instance_metadata_service_version
    }
    AdditionalCodeRepositories = self.additional_code_repositories
    DefaultCodeRepository      = self.default_code_repository
    InstanceType               = self.instance_type
    LifecycleConfigName        = self.lifecycle_config_name
    PlatformIdentifier         = self.platform_identifier
    SecurityGroupIds           = self.security_groups
    VolumeSizeInGB             = self.volume_size
    AcceleratorTypes           = self.accelerator_types
    Tags                       = self.tags
  }
}

terraform "aws_sagemaker_domain" {
  becomes = "AWS::SageMaker::Domain"
  properties {
    DomainName                 = self.domain_name
    KmsKeyId                   = self.kms_key_id
    AppNetworkAccessType       = self.app_network_access_type
    AppSecurityGroupManagement = self.app_security_group_management
    AuthMode                   = self.auth_mode
    DomainSettings = [for s in self.domain_settings : {
      DockerSettings              = [for e in s.docker_settings : { EnableDockerAccess = e.enable_docker_access, VpcOnlyTrustedAccounts = e.vpc_only_trusted_accounts }][0]
      ExecutionRoleIdentityConfig = s.execution_role_identity_config
      SecurityGroupIds            = s.security_group_ids
    }][0]
    DefaultUserSettings = [for u in self.default_user_settings : {
      ExecutionRole   = u.execution_role
      SecurityGroups  = u.security_groups
      SharingSettings = [for s in u.sharing_settings : { NotebookOutputOption = s.notebook_output_option, S3KmsKeyId = s.s3_kms_key_id, S3OutputPath = s.s3_output_path }][0]
    }][0]
    SubnetIds      = self.subnet_ids
    TagPropagation = self.tag_propagation
    VpcId          = self.vpc_id
    Tags           = self.tags
  }
}

terraform "aws_sagemaker_model" {
  becomes = "AWS::SageMaker::Model"
  properties {
    ModelName              = self.name
    EnableNetworkIsolation = self.enable_network_isolation
    Containers = [for c in self.container : {
      ContainerHostname = c.container_hostname
      Environment       = c.environment
      Image             = c.image
      ImageConfig = [for o in c.image_config : {
        RepositoryAccessMode = o.repository_access_mode
        RepositoryAuthConfig = [for n in o.repository_auth_config : { RepositoryCredentialsProviderArn = n.repository_credentials_provider_arn }][0]
      }][0]
      InferenceSpecificationName = c.inference_specification_name
      Mode                       = c.mode
      ModelDataSource = [for s in c.model_data_source : {
        S3DataSource = [for o in s.s3_data_source : { CompressionType = o.compression_type, S3DataType = o.s3_data_type, S3Uri = o.s3_uri }][0]
      }][0]
      ModelDataUrl     = c.model_data_url
      ModelPackageName = c.model_package_name
      MultiModelConfig = [for o in c.multi_model_config : { ModelCacheSetting = o.model_cache_setting }][0]
    }]
    ExecutionRoleArn         = self.execution_role_arn
    InferenceExecutionConfig = [for c in self.inference_execution_config : { Mode = c.mode }][0]
    PrimaryContainer = [for c in self.primary_container : {
      ContainerHostname = c.container_hostname
      Environment       = c.environment
      Image             = c.image
      ImageConfig = [for o in c.image_config : {
        RepositoryAccessMode = o.repository_access_mode
        RepositoryAuthConfig = [for n in o.repository_auth_config : { RepositoryCredentialsProviderArn = n.repository_credentials_provider_arn }][0]
      }][0]
      InferenceSpecificationName = c.inference_specification_name
      Mode                       = c.mode
      ModelDataSource = [for s in c.model_data_source : {
        S3DataSource = [for o in s.s3_data_source : { CompressionType = o.compression_type, S3DataType = o.s3_data_type, S3Uri = o.s3_uri }][0]
      }][0]
      ModelDataUrl     = c.model_data_url
      ModelPackageName = c.model_package_name
      MultiModelConfig = [for o in c.multi_model_config : { ModelCacheSetting = o.model_cache_setting }][0]
    }][0]
    VpcConfig = [for c in self.vpc_config : { SecurityGroupIds = c.security_group_ids, Subnets = c.subnets }][0]
    Tags      = self.tags
  }
}

terraform "aws_sagemaker_data_quality_job_definition" {
  becomes = "AWS::SageMaker::DataQualityJobDefinition"
  properties {
    JobDefinitionName = self.name
    DataQualityJobOutputConfig = {
      KmsKeyId          = self.data_quality_job_output_config[0].kms_key_id
      MonitoringOutputs = [for o in self.data_quality_job_output_config[0].monitoring_outputs : { S3Output = { S3Uri = o.s3_output[0].s3_uri, LocalPath = o.s3_output[0].local_path } }]
    }
    JobResources = {
      ClusterConfig = {
        InstanceType   = self.job_resources[0].cluster_config[0].instance_type
        InstanceCount  = self.job_resources[0].cluster_config[0].instance_count
        VolumeSizeInGB = self.job_resources[0].cluster_config[0].volume_size_in_gb
        VolumeKmsKeyId = self.job_resources[0].cluster_config[0].volume_kms_key_id
      }
    }
    NetworkConfig = {
      EnableInterContainerTrafficEncryption = self.network_config[0].enable_inter_container_traffic_encryption
      EnableNetworkIsolation                = self.network_config[0].enable_network_isolation
      VpcConfig                             = [for v in self.network_config[0].vpc_config : { SecurityGroupIds = v.security_group_ids, Subnets = v.subnets }][0]
    }
    RoleArn           = self.role_arn
    StoppingCondition = [for c in self.stopping_condition : { MaxRuntimeInSeconds = c.max_runtime_in_seconds }][0]
    Tags              = self.tags
  }
}

terraform "aws_sagemaker_model_package_group" {
  becomes = "AWS::SageMaker::ModelPackageGroup"
  properties {
    ModelPackageGroupName        = self.model_package_group_name
    ModelPackageGroupDescription = self.model_package_group_description
    Tags                         = self.tags
  }
}

terraform "aws_sagemaker_model_package_group_policy" {
  part-of = "AWS::SageMaker::ModelPackageGroup"
  through = self.model_package_group_name
  properties { ModelPackageGroupPolicy = self.resource_policy }
}
