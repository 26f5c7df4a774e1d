resource "aws_msk_cluster" "bad" {
  cluster_name = "k"
  encryption_info { # expect: fail
    encryption_at_rest_kms_key_arn = null
  }
}
