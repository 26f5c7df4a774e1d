# The provider leaves an empty key out.
resource "aws_cloudtrail_event_data_store" "a" {
  name       = "audit"
  kms_key_id = "" # expect: fail
}
