resource "aws_msk_cluster" "good" {
  cluster_name = "k"
  encryption_info {
    encryption_at_rest_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/k"
  }
}
