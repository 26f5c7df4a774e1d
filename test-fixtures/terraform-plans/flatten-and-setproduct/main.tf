locals {
  networks = {
    a = { cidr = "10.0.0.0/16", subnets = ["x", "y"] }
    b = { cidr = "10.1.0.0/16", subnets = ["z"] }
  }
  pairs = flatten([for n, network in local.networks : [for i, s in network.subnets : {
    network = n, subnet = s, cidr = cidrsubnet(network.cidr, 8, i)
  }]])
  product = setproduct(["dev", "prod"], toset(["eu", "us"]))
}
resource "terraform_data" "subnet" {
  for_each = { for p in local.pairs : "${p.network}.${p.subnet}" => p }
  input    = each.value.cidr
}
resource "terraform_data" "stage" {
  for_each = { for p in local.product : join("-", p) => { stage = p[0], region = p[1] } }
  input    = each.value
}
