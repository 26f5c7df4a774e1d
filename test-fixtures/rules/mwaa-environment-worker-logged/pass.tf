resource "aws_mwaa_environment" "good" {
  name               = "w"
  dag_s3_path        = "dags"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"
  source_bucket_arn  = "arn:aws:s3:::dags"
  logging_configuration {
    worker_logs {
      enabled   = true
      log_level = "INFO"
    }
  }
}
