resource "aws_db_security_group" "open" {
  name = "open"
  ingress {
    cidr = "0.0.0.0/0" # expect: fail
  }
}

resource "aws_db_security_group" "narrow" {
  name = "narrow"
  ingress {
    cidr = "10.0.0.0/24"
  }
}
