resource "aws_sagemaker_model" "silent" { # expect: fail
  name               = "m"
  execution_role_arn = "arn:aws:iam::111122223333:role/r"
}
