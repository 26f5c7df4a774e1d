locals { cidr = "10.0.0.0/16" }
resource "terraform_data" "x" {
  input = {
    subnet  = cidrsubnet(local.cidr, 4, 15)
    six     = cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)
    host    = cidrhost(local.cidr, 5)
    last    = cidrhost(local.cidr, -1)
    mask    = cidrnetmask("172.16.0.0/12")
    subnets = cidrsubnets(local.cidr, 4, 4, 8, 4)
    many    = [for i in range(3) : cidrsubnet(local.cidr, 8, i + 10)]
    map     = { for i, n in ["a", "b"] : n => cidrsubnet(cidrsubnet(local.cidr, 2, i), 2, 3) }
  }
}
