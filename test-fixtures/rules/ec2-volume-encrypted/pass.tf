resource "aws_ebs_volume" "safe" {
  availability_zone = "eu-west-1a"
  size              = 10
  encrypted         = true
}

resource "aws_ebs_volume" "as_text" {
  availability_zone = "eu-west-1a"
  encrypted         = "true"
}

resource "aws_ebs_volume" "source" {
  availability_zone = "eu-west-1a"
  encrypted         = true
}

resource "aws_ebs_snapshot" "source" {
  volume_id = aws_ebs_volume.source.id
}

resource "aws_ebs_snapshot_copy" "source" {
  source_snapshot_id = aws_ebs_snapshot.source.id
  source_region      = "eu-west-1"
}

resource "aws_ebs_volume" "restored" {
  availability_zone = "eu-west-1a"
  snapshot_id       = aws_ebs_snapshot_copy.source.id
}
