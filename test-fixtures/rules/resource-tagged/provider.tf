provider "aws" {
  default_tags {
    tags = { Owner = "team-a" }
  }
}

resource "aws_sqs_queue" "by_the_provider" {
  name = "by-the-provider"
}
