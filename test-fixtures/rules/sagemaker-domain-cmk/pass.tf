resource "aws_sagemaker_domain" "good" {
  domain_name = "d"
  auth_mode   = "IAM"
  vpc_id      = "vpc-1"
  subnet_ids  = ["subnet-1"]
  kms_key_id  = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
