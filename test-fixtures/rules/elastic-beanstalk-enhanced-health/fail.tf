resource "aws_elastic_beanstalk_environment" "this" {
  name        = "site"
  application = "site"
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "basic" # expect: fail
  }
}
