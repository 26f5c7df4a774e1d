source "amazon-ebs" "image" {
  imds_support = "v2.0"
}

source "docker" "other" {
  image = "debian"
}
