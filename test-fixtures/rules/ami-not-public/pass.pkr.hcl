source "amazon-ebs" "image" {
  ami_users = ["123456789012"]
}

source "docker" "other" {
  image = "debian"
}
