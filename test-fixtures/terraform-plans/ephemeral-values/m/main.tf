variable "secret" {
  type      = string
  ephemeral = true
}

variable "plain" {
  type      = string
  sensitive = true
}

output "secret" {
  value     = var.secret
  ephemeral = true
}

output "plain" {
  value     = var.plain
  sensitive = true
}
