resource "aws_sns_topic" "bad" {
  name              = "t"
  kms_master_key_id = "" # expect: fail
}
