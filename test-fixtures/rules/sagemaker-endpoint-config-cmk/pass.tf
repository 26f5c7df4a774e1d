resource "aws_sagemaker_endpoint_configuration" "good" {
  name = "e"
  production_variants {
    model_name    = "m"
    instance_type = "ml.m5.large"
  }
  kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
