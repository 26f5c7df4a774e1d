variable "days" {
  type = number
}
resource "aws_kms_key" "unclear" {
  deletion_window_in_days = var.days # expect: undecided var.days
}
