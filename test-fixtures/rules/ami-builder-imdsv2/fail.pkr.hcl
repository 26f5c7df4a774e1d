source "amazon-ebs" "image" {
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "optional" # expect: fail
  }
}
