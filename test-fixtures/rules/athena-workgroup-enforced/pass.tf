resource "aws_athena_workgroup" "good" {
  name = "w"
  configuration {
    enforce_workgroup_configuration = true
  }
}

resource "aws_athena_workgroup" "by_default" {
  name = "d"
  configuration {
    publish_cloudwatch_metrics_enabled = true
  }
}
