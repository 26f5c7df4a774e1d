resource "aws_workspaces_workspace" "clear" {
  bundle_id                      = "wsb-bh8rsxt14"
  directory_id                   = "d-9067a1b2c3"
  user_name                      = "ann"
  root_volume_encryption_enabled = false # expect: fail
  user_volume_encryption_enabled = false
}

resource "aws_workspaces_workspace" "half" {
  bundle_id                      = "wsb-bh8rsxt14"
  directory_id                   = "d-9067a1b2c3"
  user_name                      = "ben"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = false # expect: fail
}
