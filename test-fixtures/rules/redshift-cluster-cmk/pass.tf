resource "aws_redshift_cluster" "good" {
  cluster_identifier = "c"
  node_type          = "ra3.large"
  kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
