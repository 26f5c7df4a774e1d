resource "aws_redshift_snapshot_copy_grant" "silent" { # expect: fail
  snapshot_copy_grant_name = "g"
}
