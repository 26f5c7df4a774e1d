source "amazon-ebs" "image" {
  imds_support = "v1.0" # expect: fail
}
