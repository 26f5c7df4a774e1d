resource "aws_ecs_service" "web" {
  name = "web"
  network_configuration {
    subnets          = ["subnet-0a1b2c3d"]
    assign_public_ip = true # expect: fail
  }
}
resource "aws_ecs_task_set" "web" {
  service         = "web"
  cluster         = "main"
  task_definition = "web:1"
  network_configuration {
    subnets          = ["subnet-0a1b2c3d"]
    assign_public_ip = true # expect: fail
  }
}
