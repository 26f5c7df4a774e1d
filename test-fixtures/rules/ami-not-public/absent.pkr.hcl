source "amazon-ebs" "image" {
  ami_name = "silent"
}
