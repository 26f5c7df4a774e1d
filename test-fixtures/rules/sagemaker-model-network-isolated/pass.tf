resource "aws_sagemaker_model" "good" {
  name                     = "m"
  execution_role_arn       = "arn:aws:iam::111122223333:role/r"
  enable_network_isolation = true
}
