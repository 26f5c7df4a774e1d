variable "profile" {
  type = string
}

resource "aws_instance" "unclear" {
  ami                  = "ami-1"
  iam_instance_profile = var.profile # expect: undecided var.profile
}
