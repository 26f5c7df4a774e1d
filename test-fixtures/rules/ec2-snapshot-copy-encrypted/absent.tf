resource "aws_ebs_snapshot_copy" "silent" { # expect: fail
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
}
