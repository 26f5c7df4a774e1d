variable "services" {
  type = map(object({ ports = list(number), public = optional(bool, false) }))
}
module "svc" {
  for_each = var.services
  source   = "./svc"
  name     = each.key
  rules    = [for p in each.value.ports : { port = p, cidr = each.value.public ? "0.0.0.0/0" : "10.0.0.0/8" }]
}
output "rules" { value = { for k, s in module.svc : k => s.rules } }
