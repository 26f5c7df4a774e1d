# A lock's policy holds beside the vault's own.
view "aws_glacier_vault" {
  names    = [self.name]
  policies = concat([self.access_policy], pointing("aws_glacier_vault_lock", "vault")[*].policy)
}

view "aws_glacier_vault_lock" { vault = target(self.vault_name, "aws_glacier_vault") }
