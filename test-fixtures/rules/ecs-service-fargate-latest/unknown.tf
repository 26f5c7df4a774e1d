variable "it" {
  type = string
}

resource "aws_ecs_service" "this" {
  name             = "web"
  launch_type      = "FARGATE"
  platform_version = var.it # expect: undecided var.it
}
