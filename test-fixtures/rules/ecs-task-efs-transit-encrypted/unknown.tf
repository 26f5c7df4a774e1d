variable "mode" {
  type = string
}

resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name  = "web"
    image = "nginx"
  }])
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-0a1b2c3d"
      transit_encryption = var.mode # expect: undecided var.mode
    }
  }
}
