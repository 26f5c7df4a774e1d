resource "aws_sagemaker_domain" "bad" { # expect: fail
  domain_name = "d"
  auth_mode   = "IAM"
  vpc_id      = "vpc-1"
  subnet_ids  = ["subnet-1"]
}
