resource "aws_ecs_service" "this" {
  name        = "web"
  launch_type = "FARGATE"
}
