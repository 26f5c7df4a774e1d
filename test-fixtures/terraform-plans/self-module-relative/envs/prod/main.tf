module "net" {
  source = "../../modules/net"
  cidr = "10.0.0.0/16"
  zones = ["a", "b", "c"]
}
output "subnets" { value = module.net.subnets }
