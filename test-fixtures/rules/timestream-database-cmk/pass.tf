resource "aws_timestreamwrite_database" "good" {
  database_name = "d"
  kms_key_id    = "arn:aws:kms:eu-west-1:111122223333:key/k"
}
