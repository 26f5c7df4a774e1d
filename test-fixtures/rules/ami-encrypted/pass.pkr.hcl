source "amazon-ebs" "image" {
  encrypt_boot = true
}

source "docker" "other" {
  image = "debian"
}
