resource "aws_instance" "on" {
  instance_type = "c3.xlarge"
  ebs_optimized = true
}

resource "aws_instance" "newer" {
  instance_type = "m7g.large"
}
