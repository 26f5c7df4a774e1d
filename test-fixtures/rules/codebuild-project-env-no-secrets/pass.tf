resource "aws_codebuild_project" "named" {
  name = "p"
  environment {
    environment_variable {
      name  = "DB_PASSWORD"
      value = "prod/db"
      type  = "SECRETS_MANAGER"
    }
    environment_variable {
      name  = "STAGE"
      value = "prod"
    }
  }
}
