rule "ecs-task-roles-differ" {
  title    = "ECS task does not work with its execution role"
  practice = "identity.least-privilege"
  severity = "low"
  resource = "AWS::ECS::TaskDefinition"
  let {
    own   = target(self.TaskRoleArn, "AWS::IAM::Role")
    agent = target(self.ExecutionRoleArn, "AWS::IAM::Role")
  }
  require = self.TaskRoleArn == null || self.ExecutionRoleArn == null || (seen(own) && seen(agent) ? own != agent : self.TaskRoleArn != self.ExecutionRoleArn)
  message = "Containers have the role that pulls images and reads secrets for them."
  why     = "The containers can then read every image and secret that the agent may."
  fix {
    say = "Give the containers a role of their own."
  }
  aliases = [
    "CKV_AWS_249",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-iam-roles.html"]
}
