variable "given" {
  type = bool
}

resource "aws_mwaa_environment" "unclear" {
  name               = "w"
  dag_s3_path        = "dags"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"
  source_bucket_arn  = "arn:aws:s3:::dags"
  logging_configuration {
    scheduler_logs {
      enabled   = var.given # expect: undecided var.given
      log_level = "INFO"
    }
  }
}
