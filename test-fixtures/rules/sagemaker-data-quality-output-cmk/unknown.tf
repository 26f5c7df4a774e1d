variable "given" {
  type = string
}

resource "aws_sagemaker_data_quality_job_definition" "unclear" {
  name     = "d"
  role_arn = "arn:aws:iam::111122223333:role/r"
  data_quality_job_output_config {
    kms_key_id = var.given # expect: undecided var.given
  }
}
