variable "config" {
  type = object({ name = string, subnets = map(number), tags = optional(map(string), { from = "default" }) })
}
output "subnets" { value = { for k, v in var.config.subnets : k => { cidr = cidrsubnet("10.0.0.0/8", 8, v), tags = var.config.tags } } }
output "name" { value = var.config.name }
