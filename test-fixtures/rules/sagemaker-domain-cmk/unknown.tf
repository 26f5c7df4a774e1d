variable "given" {
  type = string
}

resource "aws_sagemaker_domain" "unclear" {
  domain_name = "d"
  auth_mode   = "IAM"
  vpc_id      = "vpc-1"
  subnet_ids  = ["subnet-1"]
  kms_key_id  = var.given # expect: undecided var.given
}
