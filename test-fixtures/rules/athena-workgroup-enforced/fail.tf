resource "aws_athena_workgroup" "bad" {
  name = "w"
  configuration {
    enforce_workgroup_configuration = false # expect: fail
  }
}
