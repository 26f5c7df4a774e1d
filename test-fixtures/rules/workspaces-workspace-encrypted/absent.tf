resource "aws_workspaces_workspace" "silent" { # expect: fail
  bundle_id    = "wsb-bh8rsxt14"
  directory_id = "d-9067a1b2c3"
  user_name    = "ann"
}

resource "aws_workspaces_workspace" "half" { # expect: fail
  bundle_id                      = "wsb-bh8rsxt14"
  directory_id                   = "d-9067a1b2c3"
  user_name                      = "ben"
  root_volume_encryption_enabled = true
}
