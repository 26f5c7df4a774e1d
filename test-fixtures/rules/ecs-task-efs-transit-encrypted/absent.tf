resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name  = "web"
    image = "nginx"
  }])
  volume {
    name = "files"
    efs_volume_configuration { # expect: fail
      file_system_id = "fs-0a1b2c3d"
    }
  }
}
