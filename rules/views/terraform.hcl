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
