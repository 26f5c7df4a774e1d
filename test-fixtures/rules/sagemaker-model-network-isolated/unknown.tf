variable "given" {
  type = bool
}

resource "aws_sagemaker_model" "unclear" {
  name                     = "m"
  execution_role_arn       = "arn:aws:iam::111122223333:role/r"
  enable_network_isolation = var.given # expect: undecided var.given
}
