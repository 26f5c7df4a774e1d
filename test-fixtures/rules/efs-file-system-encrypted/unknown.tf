variable "v" {
  type = bool
}
resource "aws_efs_file_system" "unclear" {
  creation_token = "t"
  encrypted      = var.v # expect: undecided var.v
}
