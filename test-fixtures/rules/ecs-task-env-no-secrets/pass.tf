resource "aws_ecs_task_definition" "named" {
  family = "web"
  container_definitions = jsonencode([{
    name        = "web"
    environment = [{ name = "DB_PASSWORD_ARN", value = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" }]
    secrets     = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" }]
  }])
}
