variable "script" {}

resource "aws_instance" "passed" {
  ami       = "ami-1"
  user_data = var.script # expect: undecided var.script
}
