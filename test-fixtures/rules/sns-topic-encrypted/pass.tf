resource "aws_sns_topic" "good" {
  name              = "t"
  kms_master_key_id = "alias/t"
}
