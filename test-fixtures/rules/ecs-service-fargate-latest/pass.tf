resource "aws_ecs_service" "this" {
  name             = "web"
  launch_type      = "FARGATE"
  platform_version = "1.4.0"
}
