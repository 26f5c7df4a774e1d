variable "given" {
  type = bool
}

resource "aws_athena_workgroup" "unclear" {
  name = "w"
  configuration {
    enforce_workgroup_configuration = var.given # expect: undecided var.given
  }
}
