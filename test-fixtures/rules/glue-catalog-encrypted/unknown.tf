variable "given" {
  type = bool
}

resource "aws_glue_data_catalog_encryption_settings" "unclear" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = var.given # expect: undecided var.given
      aws_kms_key_id                       = "arn:aws:kms:eu-west-1:111122223333:key/k"
    }
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
      sse_aws_kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/k"
    }
  }
}
