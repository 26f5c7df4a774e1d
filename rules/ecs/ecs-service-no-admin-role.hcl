rule "ecs-service-no-admin-role" {
  title    = "ECS service does not run as administrator"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::ECS::Service", "AWS::ECS::TaskDefinition"]
  each     = self.roles
  require  = it == null || target(it, "AWS::IAM::Role").administrates != true
  message  = "Its containers may do everything in the account."
  why      = "Whoever breaks into one container then owns the account."
  fix {
    say = "Give the service a role of its own that allows what it needs."
  }
  aliases = [
    "3206240f-2e87-4e58-8d24-3e19e7c83d7c", "01986452-bdd8-4aaa-b5df-d6bf61d616ff", "terrascan:AC_AWS_0087",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html"]
}
