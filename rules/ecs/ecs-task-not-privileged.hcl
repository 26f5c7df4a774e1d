rule "ecs-task-not-privileged" {
  title    = "ECS task runs no privileged container"
  practice = "workload.containers"
  severity = "high"
  resource = "AWS::ECS::TaskDefinition"
  each     = self.ContainerDefinitions
  require  = it.Privileged != true
  message  = "Container `${it.Name}` has every right on its host."
  why      = <<-END
    Whoever breaks into a privileged container is root on the host, with its role, and with the secrets of all other tasks
    there.
  END
  fix {
    say = "Remove the privileged flag; give the container the single capabilities that it needs."
  }
  aliases = [
    "CKV_AWS_334",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html"]
}
