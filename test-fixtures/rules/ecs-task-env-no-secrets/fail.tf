variable "db_password" {
  default = "not-a-real-one-7"
}
resource "aws_ecs_task_definition" "encoded" {
  family = "web"
  container_definitions = jsonencode([{
    name = "web"
    environment = [
      { name = "MODE", value = "prod" },
      { name = "DB_PASSWORD", value = var.db_password }, # expect: fail
    ]
  }])
}
resource "aws_ecs_task_definition" "heredoc" { # expect: fail at +4
  family                = "web"
  container_definitions = <<-JSON
    [{ "name": "web", "environment": [
      { "name": "API_KEY", "value": "not-a-real-one-7" }
    ] }]
  JSON
}
