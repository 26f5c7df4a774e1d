terraform "aws_ecr_repository" {
  becomes = "AWS::ECR::Repository"
  properties {
    RepositoryName             = self.name
    ImageScanningConfiguration = { ScanOnPush = self.image_scanning_configuration[0].scan_on_push }
  }
}

terraform "aws_ecr_repository_policy" {
  part-of = "AWS::ECR::Repository"
  through = self.repository
  properties { RepositoryPolicyText = self.policy }
}
