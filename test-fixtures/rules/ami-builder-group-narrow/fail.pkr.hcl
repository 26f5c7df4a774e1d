source "amazon-ebs" "image" {
  temporary_security_group_source_cidrs = ["0.0.0.0/0"] # expect: fail
}
