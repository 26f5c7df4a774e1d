data "aws_ssm_parameter" "encrypt" {
  name = "/db/encrypt"
}

resource "aws_db_instance" "unclear" {
  instance_class    = "db.t3.micro"
  storage_encrypted = data.aws_ssm_parameter.encrypt.value # expect: undecided data.aws_ssm_parameter.encrypt.value
}
