resource "aws_elastic_beanstalk_configuration_template" "base" {
  name        = "base"
  application = "site"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "true"
  }
}
resource "aws_elastic_beanstalk_environment" "this" {
  name          = "site"
  application   = "site"
  template_name = aws_elastic_beanstalk_configuration_template.base.name
}
