resource "aws_emr_cluster" "silent" { # expect: fail
  name          = "c"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}
