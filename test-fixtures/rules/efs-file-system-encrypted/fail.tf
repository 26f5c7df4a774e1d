resource "aws_efs_file_system" "bad" {
  creation_token = "t"
  encrypted      = false # expect: fail
}
