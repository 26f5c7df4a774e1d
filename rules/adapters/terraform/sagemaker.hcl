terraform "aws_sagemaker_workforce" {
  becomes = "AWS::SageMaker::Workforce"
  properties {
    OidcConfig = { ClientSecret = self.oidc_config[0].client_secret }
  }
}

terraform "aws_sagemaker_endpoint_configuration" {
  becomes = "AWS::SageMaker::EndpointConfig"
  properties {
    EndpointConfigName = coalesce(self.name, self.name_prefix)
    KmsKeyId           = self.kms_key_arn
    ProductionVariants = [for v in self.production_variants : { VariantName = v.variant_name, InstanceType = v.instance_type }]
  }
}

terraform "aws_sagemaker_notebook_instance" {
  becomes = "AWS::SageMaker::NotebookInstance"
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
  }
}

terraform "aws_sagemaker_domain" {
  becomes = "AWS::SageMaker::Domain"
  properties {
    DomainName = self.domain_name
    KmsKeyId   = self.kms_key_id
  }
}

terraform "aws_sagemaker_model" {
  becomes = "AWS::SageMaker::Model"
  properties {
    ModelName              = self.name
    EnableNetworkIsolation = self.enable_network_isolation
  }
}

terraform "aws_sagemaker_data_quality_job_definition" {
  becomes = "AWS::SageMaker::DataQualityJobDefinition"
  properties {
    JobDefinitionName          = self.name
    DataQualityJobOutputConfig = { KmsKeyId = self.data_quality_job_output_config[0].kms_key_id }
    JobResources               = { ClusterConfig = { VolumeKmsKeyId = self.job_resources[0].cluster_config[0].volume_kms_key_id } }
    NetworkConfig = {
      EnableInterContainerTrafficEncryption = self.network_config[0].enable_inter_container_traffic_encryption
    }
  }
}
