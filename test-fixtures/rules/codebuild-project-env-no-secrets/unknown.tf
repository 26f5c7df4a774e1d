variable "env" {
  type = map(string)
}
resource "aws_codebuild_project" "unclear" {
  name = "p"
  environment {
    dynamic "environment_variable" {
      for_each = var.env # expect: undecided var.env
      content {
        name  = environment_variable.key
        value = environment_variable.value
      }
    }
  }
}
