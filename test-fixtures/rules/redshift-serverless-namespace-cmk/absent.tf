resource "aws_redshiftserverless_namespace" "silent" { # expect: fail
  namespace_name = "n"
}
