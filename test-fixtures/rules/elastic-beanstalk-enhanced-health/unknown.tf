variable "it" {
  type = string
}

resource "aws_elastic_beanstalk_environment" "this" {
  name        = "site"
  application = "site"
  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = var.it # expect: undecided var.it
  }
}
