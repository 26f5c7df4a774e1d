resource "aws_athena_workgroup" "silent" {
  name = "w"
}
