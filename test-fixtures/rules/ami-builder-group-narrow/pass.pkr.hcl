source "amazon-ebs" "image" {
  temporary_security_group_source_cidrs = ["203.0.113.0/24"]
}

source "docker" "other" {
  image = "debian"
}
