resource "aws_opsworks_stack" "s" {
  name = "s"
  custom_cookbooks_source {
    type     = "git"
    password = "kx7-reveal-93" # expect: fail
  }
}

resource "aws_opsworks_application" "a" {
  name = "a"
  app_source {
    type     = "git"
    password = "kx7-reveal-93" # expect: fail
  }
}

resource "aws_opsworks_rds_db_instance" "d" {
  stack_id            = aws_opsworks_stack.s.id
  rds_db_instance_arn = "arn:aws:rds:eu-west-1:123456789012:db:d"
  db_user             = "app"
  db_password         = "kx7-reveal-94" # expect: fail
}

resource "aws_opsworks_stack" "clean" {
  name = "clean"
  custom_cookbooks_source {
    type     = "git"
    password = random_password.p.result
  }
}
