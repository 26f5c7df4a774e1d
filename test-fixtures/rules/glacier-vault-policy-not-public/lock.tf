resource "aws_glacier_vault" "locked" {
  name = "locked"
}

resource "aws_glacier_vault_lock" "locked" {
  vault_name    = aws_glacier_vault.locked.name
  complete_lock = true
  policy        = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "glacier:*", Resource = "*" }] }) # expect: fail
}

resource "aws_glacier_vault" "kept" {
  name = "kept"
}

resource "aws_glacier_vault_lock" "kept" {
  vault_name    = "kept"
  complete_lock = true
  policy        = jsonencode({ Statement = [{ Effect = "Deny", Principal = "*", Action = "glacier:DeleteArchive", Resource = "*" }] })
}
