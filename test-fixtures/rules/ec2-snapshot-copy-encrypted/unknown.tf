variable "given" {
  type = bool
}

resource "aws_ebs_snapshot_copy" "unclear" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
  encrypted          = var.given # expect: undecided var.given
}
