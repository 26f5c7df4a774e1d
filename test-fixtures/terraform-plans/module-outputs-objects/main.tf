module "net" {
  source = "./net"
  config = { name = "main", subnets = { a = 1, b = 2 } }
}
module "app" {
  source  = "./app"
  subnets = module.net.subnets
  network = module.net
}
output "all" { value = module.app.all }
