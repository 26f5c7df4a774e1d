resource "aws_ebs_snapshot_copy" "good" {
  source_snapshot_id = "snap-1"
  source_region      = "eu-west-1"
  encrypted          = true
}

resource "aws_ebs_volume" "source" {
  availability_zone = "eu-west-1a"
  encrypted         = true
}

resource "aws_ebs_snapshot" "source" {
  volume_id = aws_ebs_volume.source.id
}

resource "aws_ebs_snapshot_copy" "keeps" {
  source_snapshot_id = aws_ebs_snapshot.source.id
  source_region      = "eu-west-1"
}
