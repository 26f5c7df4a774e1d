resource "aws_elastic_beanstalk_environment" "this" { # expect: fail
  name        = "site"
  application = "site"
}
