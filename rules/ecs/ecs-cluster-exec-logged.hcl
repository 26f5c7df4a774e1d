rule "ecs-cluster-exec-logged" {
  title    = "ECS Exec sessions are logged"
  practice = "account.logging-solution"
  severity = "medium"
  resource = "AWS::ECS::Cluster"
  require  = self.Configuration.ExecuteCommandConfiguration.Logging != "NONE"
  message  = "Nobody records what is typed in containers of this cluster."
  why      = "ECS Exec is a shell with the task's role: without its log nobody can say what was done there."
  fix {
    say = "Set logging to DEFAULT, or to OVERRIDE with a log group or bucket."
  }
  aliases = [
    "CKV_AWS_223",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"]
}
