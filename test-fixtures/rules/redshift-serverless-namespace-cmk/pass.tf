resource "aws_redshiftserverless_namespace" "good" {
  namespace_name = "n"
  kms_key_id     = "arn:aws:kms:eu-west-1:111122223333:key/ours"
}
