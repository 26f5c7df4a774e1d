resource "aws_workspaces_workspace" "example" {
  bundle_id                      = "bundle_id"
  directory_id                   = "directory_id"
  root_volume_encryption_enabled = true
  tags                           = { key = "tags" }
  user_name                      = "user_name"
  user_volume_encryption_enabled = true
  volume_encryption_key          = "volume_encryption_key"
  workspace_properties {
    compute_type_name                         = "workspace_properties.compute_type_name"
    root_volume_size_gib                      = 1
    running_mode                              = "workspace_properties.running_mode"
    running_mode_auto_stop_timeout_in_minutes = 2
    user_volume_size_gib                      = 3
  }
}
