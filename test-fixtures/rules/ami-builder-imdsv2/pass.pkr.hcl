source "amazon-ebs" "image" {
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}

source "docker" "other" {
  image = "debian"
}
