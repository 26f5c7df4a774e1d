resource "aws_codegurureviewer_repository_association" "example" {
  repository {
    bitbucket {
      connection_arn = "repository.bitbucket.connection_arn"
      name           = "repository.bitbucket.name"
      owner          = "repository.bitbucket.owner"
    }
    codecommit {
      name = "repository.codecommit.name"
    }
    github_enterprise_server {
      connection_arn = "repository.github_enterprise_server.connection_arn"
      name           = "repository.github_enterprise_server.name"
      owner          = "repository.github_enterprise_server.owner"
    }
    s3_bucket {
      bucket_name = "repository.s3_bucket.bucket_name"
      name        = "repository.s3_bucket.name"
    }
  }
  tags = { key = "tags" }
}
