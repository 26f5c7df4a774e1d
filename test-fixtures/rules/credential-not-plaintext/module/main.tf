
module "database" {
  source   = "./db"
  password = "correct horse 7"
}

module "asked" {
  source   = "./db2"
  password = var.asked
}

variable "asked" {
  type = string
}
