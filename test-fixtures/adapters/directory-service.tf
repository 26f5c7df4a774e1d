resource "aws_directory_service_directory" "example" {
  description = "description"
  edition     = "edition"
  enable_sso  = true
  name        = "name"
  password    = "password"
  short_name  = "short_name"
  size        = "size"
  tags        = { key = "tags" }
  type        = "MicrosoftAD"
  vpc_settings {
    subnet_ids = ["vpc_settings.subnet_ids"]
    vpc_id     = "vpc_settings.vpc_id"
  }
}

resource "aws_directory_service_directory" "simple" {
  type        = "SimpleAD"
  name        = "name"
  password    = "password"
  short_name  = "short_name"
  description = "description"
  size        = "size"
  enable_sso  = true
  vpc_settings {
    vpc_id     = "vpc_settings.vpc_id"
    subnet_ids = ["vpc_settings.subnet_ids"]
  }
  tags = { key = "tags" }
}
