variable "given" {
  type = string
}

resource "aws_sagemaker_flow_definition" "unclear" {
  flow_definition_name = "f"
  role_arn             = "arn:aws:iam::111122223333:role/r"
  output_config {
    s3_output_path = "s3://b/"
    kms_key_id     = var.given # expect: undecided var.given
  }
}
