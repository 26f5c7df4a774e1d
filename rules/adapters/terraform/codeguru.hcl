terraform "aws_codegurureviewer_repository_association" {
  becomes = "AWS::CodeGuruReviewer::RepositoryAssociation"
  properties {
    BucketName    = self.repository[0].s3_bucket[0].bucket_name
    ConnectionArn = coalesce(self.repository[0].bitbucket[0].connection_arn, self.repository[0].github_enterprise_server[0].connection_arn)
    Name          = coalesce(self.repository[0].codecommit[0].name, self.repository[0].bitbucket[0].name, self.repository[0].github_enterprise_server[0].name, self.repository[0].s3_bucket[0].name)
    Owner         = coalesce(self.repository[0].bitbucket[0].owner, self.repository[0].github_enterprise_server[0].owner)
    Type = (
      self.repository[0].codecommit[0] != null ? "CodeCommit"
      : self.repository[0].bitbucket[0] != null ? "Bitbucket"
      : self.repository[0].github_enterprise_server[0] != null ? "GitHubEnterpriseServer"
      : "S3Bucket"
    )
    Tags = self.tags
  }
}
