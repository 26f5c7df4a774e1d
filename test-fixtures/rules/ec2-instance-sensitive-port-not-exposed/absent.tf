resource "aws_instance" "one" {
  ami = "ami-1"
}
