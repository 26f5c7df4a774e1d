resource "aws_ami_copy" "base" { # expect: fail
  name              = "base"
  source_ami_id     = "ami-1"
  source_ami_region = "eu-west-1"
}

resource "aws_ebs_snapshot_copy" "data" { # expect: fail
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
}
