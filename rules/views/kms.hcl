# A key is also named by its aliases, and a policy of a part may be a replica's.
view "AWS::KMS::Alias" {
  aliases = given
  names   = concat([self.AliasName, "arn:aws:kms:*:*:${self.AliasName}"], self.aliases)
  key     = target(self.TargetKeyId, "AWS::KMS::Key")
}

view "AWS::KMS::Key" {
  key_store = given
  names     = flatten([for a in pointing("AWS::KMS::Alias", "key") : a.names])
}
