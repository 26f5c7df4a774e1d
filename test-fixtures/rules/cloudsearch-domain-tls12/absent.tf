resource "aws_cloudsearch_domain" "silent" { # expect: fail
  name = "s"
}
