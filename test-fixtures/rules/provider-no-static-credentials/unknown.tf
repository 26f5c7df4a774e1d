variable "secret" {
  type      = string
  sensitive = true
}
provider "aws" {
  secret_key = var.secret
}
