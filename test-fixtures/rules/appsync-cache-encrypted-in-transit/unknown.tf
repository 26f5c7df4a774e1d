variable "it" {
  type = bool
}

resource "aws_appsync_api_cache" "this" {
  api_id                     = "a1b2c3"
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  type                       = "SMALL"
  ttl                        = 60
  transit_encryption_enabled = var.it # expect: undecided var.it
}
