resource "aws_directory_service_directory" "this" {
  name     = "corp.example.com"
  type     = "MicrosoftAD"
  password = "Korb7-Wanne_31" # expect: fail
  vpc_settings {
    vpc_id     = "vpc-1"
    subnet_ids = ["subnet-1", "subnet-2"]
  }
}
