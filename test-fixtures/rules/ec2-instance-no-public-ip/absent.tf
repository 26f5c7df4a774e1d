resource "aws_instance" "silent" {
  ami = "ami-1"
}
