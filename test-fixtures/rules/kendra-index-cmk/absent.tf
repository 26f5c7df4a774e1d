resource "aws_kendra_index" "silent" { # expect: fail
  name     = "k"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
}
