resource "aws_instance" "none" {
  ami = "ami-1"
}
