variable "given" {
  type = string
}

resource "aws_sagemaker_endpoint_configuration" "unclear" {
  name = "e"
  production_variants {
    model_name    = "m"
    instance_type = "ml.m5.large"
  }
  kms_key_arn = var.given # expect: undecided var.given
}
