resource "aws_glue_job" "silent" { # expect: fail
  name     = "j"
  role_arn = "arn:aws:iam::111122223333:role/r"
  command {
    script_location = "s3://b/j.py"
  }
}
