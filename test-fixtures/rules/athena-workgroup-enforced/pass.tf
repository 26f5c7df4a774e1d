resource "aws_athena_workgroup" "good" {
  name = "w"
  configuration {
    enforce_workgroup_configuration = true
  }
}
