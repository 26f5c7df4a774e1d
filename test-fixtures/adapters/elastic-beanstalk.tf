resource "aws_elastic_beanstalk_environment" "example" {
  application  = "application"
  cname_prefix = "cname_prefix"
  description  = "description"
  name         = "name"
  platform_arn = "platform_arn"
  setting {
    name      = "setting.name"
    namespace = "setting.namespace"
    value     = "setting.value"
  }
  solution_stack_name = "solution_stack_name"
  tags                = { key = "tags" }
  template_name       = "template_name"
  version_label       = "version_label"
}

resource "aws_elastic_beanstalk_configuration_template" "example" {
  application    = "application"
  description    = "description"
  environment_id = "environment_id"
  name           = "name"
  setting {
    name      = "setting.name"
    namespace = "setting.namespace"
    value     = "setting.value"
  }
  solution_stack_name = "solution_stack_name"
}
