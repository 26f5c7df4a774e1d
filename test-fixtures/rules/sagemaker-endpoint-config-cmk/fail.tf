resource "aws_sagemaker_endpoint_configuration" "bad" { # expect: fail
  name = "e"
  production_variants {
    model_name    = "m"
    instance_type = "ml.m5.large"
  }
}
