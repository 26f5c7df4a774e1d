resource "aws_instance" "private" {
  ami                         = "ami-1"
  associate_public_ip_address = false
}
