resource "aws_default_vpc" "kept" { # expect: fail
  enable_dns_hostnames = true
}
