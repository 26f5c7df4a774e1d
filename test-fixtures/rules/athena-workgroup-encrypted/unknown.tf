variable "given" {
  type = string
}

resource "aws_athena_workgroup" "unclear" {
  name = "w"
  configuration {
    result_configuration {
      output_location = "s3://results/"
      encryption_configuration {
        encryption_option = var.given # expect: undecided var.given
      }
    }
  }
}
