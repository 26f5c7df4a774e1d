module "app" {
  source   = "./app"
  for_each = toset(["web", "api"])
  name     = each.key
  ports    = each.value == "web" ? [80, 443] : [8080]
}
resource "terraform_data" "all" {
  input = {
    urls  = { for k, m in module.app : k => m.url }
    ports = flatten(values(module.app)[*].ports)
    web   = module.app["web"].url
    names = keys(module.app)
  }
}
