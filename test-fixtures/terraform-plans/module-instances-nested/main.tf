locals {
  regions = { eu = ["a", "b"], us = ["a"] }
}
module "region" {
  source   = "./region"
  for_each = local.regions
  name     = each.key
  zones    = each.value
}
output "zones" { value = [for r in module.region : r.ids] }
