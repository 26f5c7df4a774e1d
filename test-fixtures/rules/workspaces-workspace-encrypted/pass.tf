resource "aws_workspaces_workspace" "safe" {
  bundle_id                      = "wsb-bh8rsxt14"
  directory_id                   = "d-9067a1b2c3"
  user_name                      = "ann"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
  volume_encryption_key          = "alias/aws/workspaces"
}
