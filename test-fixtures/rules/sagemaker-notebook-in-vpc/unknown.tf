variable "given" {
  type = string
}

resource "aws_sagemaker_notebook_instance" "unclear" {
  name          = "n"
  role_arn      = "arn:aws:iam::111122223333:role/notebook"
  instance_type = "ml.t3.medium"
  subnet_id     = var.given # expect: undecided var.given
}
