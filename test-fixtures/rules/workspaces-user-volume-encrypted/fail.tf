resource "aws_workspaces_workspace" "clear" {
  directory_id = "d-9067000000"
  bundle_id    = "wsb-000000000"
  user_name    = "ada"

  user_volume_encryption_enabled = false # expect: fail
  root_volume_encryption_enabled = true
}
