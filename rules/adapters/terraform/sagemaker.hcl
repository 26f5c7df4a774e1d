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
