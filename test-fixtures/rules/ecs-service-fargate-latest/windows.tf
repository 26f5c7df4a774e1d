resource "aws_ecs_task_definition" "windows" {
  family                = "windows"
  container_definitions = "[]"
  runtime_platform {
    operating_system_family = "WINDOWS_SERVER_2022_CORE"
  }
}
resource "aws_ecs_task_definition" "linux" {
  family                = "linux"
  container_definitions = "[]"
}
resource "aws_ecs_service" "windows" {
  name             = "windows"
  task_definition  = aws_ecs_task_definition.windows.arn
  platform_version = "1.0.0"
}
resource "aws_ecs_service" "linux" {
  name             = "linux"
  task_definition  = aws_ecs_task_definition.linux.arn
  platform_version = "1.3.0" # expect: fail
}
resource "aws_ecs_service" "first" {
  name             = "first"
  task_definition  = aws_ecs_task_definition.linux.arn
  platform_version = "1.0.0" # expect: fail
}
