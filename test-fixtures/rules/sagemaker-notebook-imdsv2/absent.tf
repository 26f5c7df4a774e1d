resource "aws_sagemaker_notebook_instance" "silent" { # expect: fail
  name          = "n"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
}
