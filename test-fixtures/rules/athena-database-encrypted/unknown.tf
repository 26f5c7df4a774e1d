variable "keys" {
  type = set(string)
}

resource "aws_athena_database" "unclear" {
  name   = "d"
  bucket = "results"
  dynamic "encryption_configuration" {
    for_each = var.keys # expect: undecided var.keys
    content {
      encryption_option = "SSE_KMS"
      kms_key           = encryption_configuration.value
    }
  }
}
