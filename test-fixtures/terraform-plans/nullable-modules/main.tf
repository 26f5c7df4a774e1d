module "m" {
  source   = "./m"
  required = null
  filled   = null
  plain    = null
}
module "unset" {
  source   = "./m"
  required = "r"
}
