variable "it" {
  type = string
}

resource "aws_cloudtrail_event_data_store" "x" {
  name = "x"
  kms_key_id = var.it # expect: undecided var.it
}
