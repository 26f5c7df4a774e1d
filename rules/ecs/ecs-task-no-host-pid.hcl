rule "ecs-task-no-host-pid" {
  title    = "ECS task does not see its host's processes"
  practice = "workload.containers"
  severity = "medium"
  resource = "AWS::ECS::TaskDefinition"
  require  = self.PidMode != "host"
  message  = "Containers share the process list of their host."
  why      = "A container that sees the host's processes can read their environment and memory, and stop them."
  fix {
    say = "Leave PidMode (pid_mode) out, or set task."
  }
  aliases = [
    "CKV_AWS_335",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html"]
}
