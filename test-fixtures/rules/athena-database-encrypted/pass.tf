resource "aws_athena_database" "good" {
  name   = "d"
  bucket = "results"
  encryption_configuration {
    encryption_option = "SSE_S3"
  }
}
