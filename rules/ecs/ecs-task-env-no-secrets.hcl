rule "ecs-task-env-no-secrets" {
  title    = "ECS container has no secret as a plain environment variable"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::ECS::TaskDefinition"
  each     = flatten([for c in self.ContainerDefinitions : [for e in c.Environment : { container = c.Name, Name = e.Name, Value = e.Value }]])
  require  = !secret_literal(it.Name, it.Value)
  message  = "Container ${it.container} gets ${it.Name} in clear."
  why      = "Definitions are readable by many, kept for good, and copied into logs, consoles and plans."
  fix {
    say = "Keep it in Secrets Manager or Parameter Store and name it under secrets (valueFrom)."
  }
  aliases = [
    "AVD-AWS-0036", "terrascan:AC_AWS_0095",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specifying-sensitive-data.html"]
}
