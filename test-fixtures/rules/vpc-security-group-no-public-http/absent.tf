resource "aws_security_group" "none" {
}
