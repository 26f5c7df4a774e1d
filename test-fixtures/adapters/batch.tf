resource "aws_batch_job_definition" "example" {
  container_properties = jsonencode({ image = "container_properties" })
  ecs_properties       = jsonencode({ taskProperties = ["ecs_properties"] })
  eks_properties {
    pod_properties {
      containers {
        name = "eks_properties.pod_properties.containers.name"
        security_context {
          privileged = true
        }
      }
      init_containers {
        name = "eks_properties.pod_properties.init_containers.name"
        security_context {
          privileged = true
        }
      }
    }
  }
  name                  = "name"
  node_properties       = jsonencode({ mainNode = "node_properties" })
  parameters            = { key = "parameters" }
  platform_capabilities = ["platform_capabilities"]
  propagate_tags        = true
  scheduling_priority   = 1
  tags                  = { key = "tags" }
  timeout {
    attempt_duration_seconds = 2
  }
  type = "type"
}
