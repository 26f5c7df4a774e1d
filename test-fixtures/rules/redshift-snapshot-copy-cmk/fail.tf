resource "aws_redshift_snapshot_copy_grant" "bad" { # expect: fail
  snapshot_copy_grant_name = "g"
}
