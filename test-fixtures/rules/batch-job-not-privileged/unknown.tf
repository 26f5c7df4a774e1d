variable "privileged" {
  type = bool
}

resource "aws_batch_job_definition" "nightly" {
  name = "nightly"
  type = "container"
  container_properties = jsonencode({
    image      = "busybox"
    privileged = var.privileged # expect: undecided var.privileged
  })
}
