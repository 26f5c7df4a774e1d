variable "env" {
  type    = map(string)
  default = { DB_PASSWORD = "not-a-real-one-7" }
}
resource "aws_codebuild_project" "known" {
  name = "p"
  environment {
    dynamic "environment_variable" {
      for_each = var.env
      content {
        name  = environment_variable.key
        value = environment_variable.value # expect: fail
      }
    }
  }
}
