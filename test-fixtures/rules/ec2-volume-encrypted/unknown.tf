variable "encrypted" {
  type = bool
}

resource "aws_ebs_volume" "unclear" {
  availability_zone = "eu-west-1a"
  encrypted         = var.encrypted # expect: undecided var.encrypted
}

resource "aws_ebs_volume" "restored" { # expect: undecided `snap-0123456789abcdef0`
  availability_zone = "eu-west-1a"
  snapshot_id       = "snap-0123456789abcdef0"
}
