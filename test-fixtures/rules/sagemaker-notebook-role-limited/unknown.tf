variable "role" {
  type = string
}

resource "aws_sagemaker_notebook_instance" "unclear" {
  name          = "n"
  role_arn      = var.role # expect: undecided var.role
  instance_type = "ml.t3.medium"
}
