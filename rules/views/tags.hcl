# Tags that the provider ignores (ignore_tags) are those that others write; what the configuration writes is there all the same.
view "*" {
  all_tags = merge(provider_of(self).Settings.default_tags[0].tags, tags_of(self))
  region   = region_of(self)
}
