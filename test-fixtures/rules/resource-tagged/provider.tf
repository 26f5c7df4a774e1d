provider "aws" {
  default_tags {
    tags = { Owner = "team-a" }
  }
}

provider "aws" {
  alias  = "bare"
  region = "us-east-1"
}

resource "aws_sqs_queue" "by_the_provider" {
  name = "by-the-provider"
}

resource "aws_sqs_queue" "by_another" { # expect: fail
  provider = aws.bare
  name     = "by-another"
}
