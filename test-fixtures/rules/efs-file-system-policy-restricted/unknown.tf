variable "policy" {
  type = string
}
resource "aws_efs_file_system" "unclear" {}
resource "aws_efs_file_system_policy" "unclear" {
  file_system_id = aws_efs_file_system.unclear.id
  policy         = var.policy # expect: undecided var.policy
}
