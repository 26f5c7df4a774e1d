resource "aws_athena_workgroup" "bad" {
  name = "w"
  configuration {
    result_configuration { # expect: fail
      output_location = "s3://results/"
    }
  }
}
