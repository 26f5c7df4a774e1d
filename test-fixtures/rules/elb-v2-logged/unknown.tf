variable "logged" {
  type = bool
}

resource "aws_lb" "unclear" {
  access_logs {
    bucket  = "logs"
    enabled = var.logged # expect: undecided var.logged
  }
}
