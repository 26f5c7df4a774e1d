resource "aws_redshiftserverless_namespace" "bad" { # expect: fail
  namespace_name = "n"
}
