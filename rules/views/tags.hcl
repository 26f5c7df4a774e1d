view "account" {
  provider_tags = merge([for p in resources("terraform::Provider") : p.Settings.default_tags[0].tags if p.Name == "aws"]...)
}

view "*" { all_tags = merge(account.provider_tags, tags_of(self)) }
