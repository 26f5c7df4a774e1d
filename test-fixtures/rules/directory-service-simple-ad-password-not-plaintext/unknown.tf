variable "password" {
  type      = string
  sensitive = true
}
resource "aws_directory_service_directory" "this" {
  name     = "corp.example.com"
  type     = "SimpleAD"
  password = var.password
  vpc_settings {
    vpc_id     = "vpc-1"
    subnet_ids = ["subnet-1", "subnet-2"]
  }
}
