rule "batch-job-not-privileged" {
  title    = "Batch job runs no privileged container"
  practice = "workload.containers"
  severity = "high"
  resource = "AWS::Batch::JobDefinition"
  each     = self.containers
  require  = it.Privileged != true
  message  = "The container has every right on its host."
  why      = <<-END
    Whoever breaks into a privileged container is root on the host, with its role, and with the secrets of all other jobs
    there.
  END
  fix {
    say = "Remove the privileged flag; give the container the single capabilities that it needs."
  }
  aliases = [
    "CKV_AWS_210", "66cd88ac-9ddf-424a-b77e-e55e17630bee", "76ddf32c-85b1-4808-8935-7eef8030ab36", "W34",
    "guard:BATCH_JOB_CONTAINER_PROPERTIES_PRIVILEGED_RULE",
  ]
  references = ["https://docs.aws.amazon.com/batch/latest/APIReference/API_ContainerProperties.html"]
}
