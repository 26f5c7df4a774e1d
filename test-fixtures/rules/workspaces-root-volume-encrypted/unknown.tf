variable "given" {
  type = bool
}

resource "aws_workspaces_workspace" "unclear" {
  directory_id = "d-9067000000"
  bundle_id    = "wsb-000000000"
  user_name    = "ada"

  root_volume_encryption_enabled = var.given # expect: undecided var.given
}
