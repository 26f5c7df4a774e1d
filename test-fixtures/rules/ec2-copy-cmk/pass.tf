resource "aws_ami_copy" "base" {
  name              = "base"
  source_ami_id     = "ami-1"
  source_ami_region = "eu-west-1"
  kms_key_id        = "arn:aws:kms:eu-central-1:123456789012:key/1"
}

resource "aws_ebs_snapshot_copy" "data" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
  kms_key_id         = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
