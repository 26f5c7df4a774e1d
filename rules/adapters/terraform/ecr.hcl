terraform "aws_ecr_repository" {
  becomes = "AWS::ECR::Repository"
  properties {
    RepositoryName                     = self.name
    ImageTagMutability                 = self.image_tag_mutability
    EncryptionConfiguration            = self.encryption_configuration[0] == null ? null : { EncryptionType = self.encryption_configuration[0].encryption_type, KmsKey = self.encryption_configuration[0].kms_key }
    ImageScanningConfiguration         = { ScanOnPush = self.image_scanning_configuration[0].scan_on_push }
    EmptyOnDelete                      = self.force_delete
    ImageTagMutabilityExclusionFilters = [for f in self.image_tag_mutability_exclusion_filter : { ImageTagMutabilityExclusionFilterType = f.filter_type, ImageTagMutabilityExclusionFilterValue = f.filter }]
    Tags                               = self.tags
  }
}

terraform "aws_ecr_repository_policy" {
  part-of = "AWS::ECR::Repository"
  through = self.repository
  properties { RepositoryPolicyText = self.policy }
}

terraform "aws_ecrpublic_repository" {
  becomes = "AWS::ECR::PublicRepository"
  properties {
    RepositoryName = self.repository_name
    RepositoryCatalogData = [for d in self.catalog_data : {
      AboutText             = d.about_text
      RepositoryDescription = d.description
      UsageText             = d.usage_text
    }][0]
    Tags = self.tags
  }
}

terraform "aws_ecrpublic_repository_policy" {
  part-of = "AWS::ECR::PublicRepository"
  through = self.repository_name
  properties {
    RepositoryPolicyText = self.policy
  }
}

terraform "aws_ecr_lifecycle_policy" {
  part-of = "AWS::ECR::Repository"
  through = self.repository
  properties { LifecyclePolicy = { LifecyclePolicyText = self.policy } }
}

terraform "aws_ecr_registry_policy" {
  becomes = "AWS::ECR::RegistryPolicy"
  properties { PolicyText = self.policy }
}

terraform "aws_ecr_registry_scanning_configuration" {
  becomes = "AWS::ECR::RegistryScanningConfiguration"
  properties {
    ScanType = self.scan_type
    Rules = [for r in self.rule : {
      ScanFrequency     = r.scan_frequency
      RepositoryFilters = [for f in r.repository_filter : { Filter = f.filter, FilterType = f.filter_type }]
    }]
  }
}
