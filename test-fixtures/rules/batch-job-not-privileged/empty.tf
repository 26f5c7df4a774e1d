resource "aws_batch_job_definition" "nightly" {
  name = "nightly"
  type = "container"
  ecs_properties = jsonencode({
    taskProperties = []
  })
}
