source "amazon-ebs" "image" {
  snapshot_groups = ["all"] # expect: fail
}
