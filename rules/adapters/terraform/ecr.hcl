terraform "aws_ecr_repository" {
  becomes = "AWS::ECR::Repository"
  properties {
    RepositoryName             = self.name
    ImageTagMutability         = self.image_tag_mutability
    EncryptionConfiguration    = self.encryption_configuration[0] == null ? null : { EncryptionType = self.encryption_configuration[0].encryption_type, KmsKey = self.encryption_configuration[0].kms_key }
    ImageScanningConfiguration = { ScanOnPush = self.image_scanning_configuration[0].scan_on_push }
  }
}

terraform "aws_ecr_repository_policy" {
  part-of = "AWS::ECR::Repository"
  through = self.repository
  properties { RepositoryPolicyText = self.policy }
}
