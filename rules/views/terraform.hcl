# What Terraform declares besides resources.
schema "terraform::Variable" {
  Name      = "string"
  Sensitive = "bool"
}

schema "terraform::Output" {
  Name      = "string"
  Sensitive = "bool"
}

schema "terraform::Provider" {
  Name  = "string"
  Alias = "string"
}

schema "terraform::RequiredProvider" {
  Name    = "string"
  Version = "string"
}

# Whether some module refuses to work with the provider's versions before 6.
view "account" {
  aws_provider_6 = anytrue([for p in resources("terraform::RequiredProvider") : p.Name == "aws" && matches(p.Version, "(^|>=|~>|>) *v?([6-9]|[1-9][0-9])([.]|$)")])
}

# What of the provider cloudinit makes user data.
schema "data.cloudinit_config" {
  part = "list(object)"
}

schema "data.template_cloudinit_config" {
  part = "list(object)"
}
