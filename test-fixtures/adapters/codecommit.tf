resource "aws_codecommit_repository" "example" {
  description     = "description"
  kms_key_id      = "kms_key_id"
  repository_name = "repository_name"
  tags            = { key = "tags" }
}

resource "aws_codecommit_trigger" "example" {
  repository_name = "repository_name"
  trigger {
    branches        = ["trigger.branches"]
    destination_arn = "trigger.destination_arn"
    events          = ["trigger.events"]
    name            = "trigger.name"
  }
}
