resource "aws_sagemaker_data_quality_job_definition" "good" {
  name     = "d"
  role_arn = "arn:aws:iam::111122223333:role/r"
  job_resources {
    cluster_config {
      volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/k"
    }
  }
}
