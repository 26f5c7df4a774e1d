variable "given" {
  type = string
}

resource "aws_glue_job" "unclear" {
  name     = "j"
  role_arn = "arn:aws:iam::111122223333:role/r"
  command {
    script_location = "s3://b/j.py"
  }
  security_configuration = var.given # expect: undecided var.given
}
