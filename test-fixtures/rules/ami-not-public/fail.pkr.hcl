source "amazon-ebs" "image" {
  ami_groups = ["all"] # expect: fail
}
