terraform "aws_batch_job_definition" {
  becomes = "AWS::Batch::JobDefinition"
  properties {
    JobDefinitionName   = self.name
    ContainerProperties = api_json(self.container_properties)
    EcsProperties       = api_json(self.ecs_properties)
    NodeProperties      = api_json(self.node_properties)
    EksProperties = {
      PodProperties = {
        Containers     = [for c in self.eks_properties[0].pod_properties[0].containers : { Name = c.name, SecurityContext = { Privileged = c.security_context[0].privileged } }]
        InitContainers = [for c in self.eks_properties[0].pod_properties[0].init_containers : { Name = c.name, SecurityContext = { Privileged = c.security_context[0].privileged } }]
      }
    }
    Parameters           = self.parameters
    PlatformCapabilities = self.platform_capabilities
    PropagateTags        = self.propagate_tags
    SchedulingPriority   = self.scheduling_priority
    Timeout              = [for t in self.timeout : { AttemptDurationSeconds = t.attempt_duration_seconds }][0]
    Type                 = self.type
    Tags                 = self.tags
  }
}
