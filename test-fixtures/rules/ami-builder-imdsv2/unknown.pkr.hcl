variable "given" {
  type = string
}

source "amazon-ebs" "image" {
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = var.given # expect: undecided var.given
  }
}
