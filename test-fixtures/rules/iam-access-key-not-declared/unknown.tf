variable "status" {
  type = string
}
resource "aws_iam_access_key" "this" {
  user = "robot"
  status = var.status # expect: undecided var.status
}
