resource "aws_ebs_encryption_by_default" "this" {
}

resource "aws_instance" "by_the_account" {
  ami = "ami-1"
}
