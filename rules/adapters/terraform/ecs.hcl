terraform "aws_ecs_task_definition" {
  becomes = "AWS::ECS::TaskDefinition"
  properties {
    Family               = self.family
    ContainerDefinitions = api_json(self.container_definitions)
  }
}
