rule "ecs-task-read-only-root" {
  title    = "ECS containers cannot write to their root file system"
  practice = "workload.containers"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ECS::TaskDefinition"
  each     = self.ContainerDefinitions
  require  = it.ReadonlyRootFilesystem == true
  message  = "Container `${it.Name}` can change its own programs."
  why      = "Whoever breaks in then cannot leave anything behind but in the volumes."
  fix {
    say = "Set readonlyRootFilesystem, and mount what must be written."
  }
  aliases = [
    "CKV_AWS_336",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]
}
