resource "aws_efs_file_system" "good" {
  creation_token = "t"
  encrypted      = true
}
