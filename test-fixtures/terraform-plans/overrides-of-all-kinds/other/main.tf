variable "v" {}

variable "other" {}

output "v" {
  value = "other-${var.v}"
}

output "other" {
  value = var.other
}
