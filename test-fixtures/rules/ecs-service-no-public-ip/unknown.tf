variable "public" {
  type = bool
}

resource "aws_ecs_service" "web" {
  name = "web"
  network_configuration {
    subnets          = ["subnet-0a1b2c3d"]
    assign_public_ip = var.public # expect: undecided var.public
  }
}
