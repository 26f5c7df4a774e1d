variable "definitions" {
  type = string
}
resource "aws_ecs_task_definition" "outside" {
  family                = "web"
  container_definitions = var.definitions # expect: undecided var.definitions
}
