variable "it" {
  type = string
}

resource "aws_elastic_beanstalk_environment" "this" {
  name        = "site"
  application = "site"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = var.it # expect: undecided var.it
  }
}
