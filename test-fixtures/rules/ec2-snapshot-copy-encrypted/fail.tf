resource "aws_ebs_snapshot_copy" "bad" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
  encrypted          = false # expect: fail
}
