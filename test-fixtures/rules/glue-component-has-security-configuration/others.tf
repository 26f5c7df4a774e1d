resource "aws_glue_crawler" "bad" { # expect: fail
  name          = "c"
  role          = "r"
  database_name = "d"
}

resource "aws_glue_dev_endpoint" "bad" { # expect: fail
  name     = "e"
  role_arn = "arn:aws:iam::111122223333:role/r"
}

resource "aws_glue_crawler" "good" {
  name                   = "g"
  role                   = "r"
  database_name          = "d"
  security_configuration = "c"
}
