resource "aws_workspaces_workspace" "silent" { # expect: fail
  directory_id = "d-9067000000"
  bundle_id    = "wsb-000000000"
  user_name    = "ada"
}
