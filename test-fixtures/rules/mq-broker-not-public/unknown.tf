variable "v" {
  type = bool
}
resource "aws_mq_broker" "unclear" {
  broker_name         = "b"
  publicly_accessible = var.v # expect: undecided var.v
}
