variable "optimized" {
  type = bool
}

resource "aws_instance" "unclear" {
  instance_type = "r3.xlarge"
  ebs_optimized = var.optimized # expect: undecided var.optimized
}
