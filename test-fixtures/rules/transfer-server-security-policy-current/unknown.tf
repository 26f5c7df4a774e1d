variable "policy" {
  type = string
}

resource "aws_transfer_server" "files" {
  security_policy_name = var.policy # expect: undecided var.policy
}
