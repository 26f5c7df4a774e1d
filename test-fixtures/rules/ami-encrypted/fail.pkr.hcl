source "amazon-ebs" "image" {
  encrypt_boot = false # expect: fail
}
