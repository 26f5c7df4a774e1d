resource "random_password" "this" {
  length = 24
}
resource "aws_directory_service_directory" "this" {
  name     = "corp.example.com"
  type     = "SimpleAD"
  password = random_password.this.result
  vpc_settings {
    vpc_id     = "vpc-1"
    subnet_ids = ["subnet-1", "subnet-2"]
  }
}
