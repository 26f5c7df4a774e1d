rule "resource-tagged" {
  title    = "Resource carries the required tags"
  practice = "account.tags"
  severity = "low"
  tier     = "extra"
  resource = "*"
  params   = { required = {} }
  let {
    missing = [for k, p in param.required : k if !matches(lookup(self.all_tags, k, ""), p)]
    own     = [for k, v in self.all_tags : k if k != "Name" && !matches(k, ":createdBy$")]
  }
  when    = taggable(self)
  require = length(missing) == 0 && (length(param.required) > 0 || length(own) > 0)
  message = length(missing) > 0 ? "Tags missing or not as agreed: ${join(", ", missing)}." : "No tag tells whose it is."
  why     = "Cost, ownership and incident response hang on tags that are there and mean the same everywhere."
  fix {
    say = "Add the tags, or set them for all resources in the provider's default_tags."
  }
  aliases = [
    "e38a8e0a-b88b-4902-b3fe-b0fcb17d5c10",
  ]
  references = ["https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html"]
}
