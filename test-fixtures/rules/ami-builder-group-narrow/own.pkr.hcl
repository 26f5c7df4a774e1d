source "amazon-ebs" "image" {
  security_group_id = "sg-1"
}
