variable "on" { 
  type = bool 
  default = true 
}
variable "env" { default = "prod" }
resource "terraform_data" "c" {
  count = var.on ? 1 : 0
  input = "c"
}
resource "terraform_data" "d" {
  count = var.on ? 0 : 1
  input = "d"
}
resource "terraform_data" "x" {
  input = {
    num = true ? 1 : "x"
    obj = var.on ? { a = 1 } : { a = "x" }
    c = one(terraform_data.c[*].input)
    d = one(terraform_data.d[*].input)
    j = try(terraform_data.d[0].input, terraform_data.c[0].input)
    e = var.env == "prod" ? ["a", "b"] : []
    t = var.env == "prod" && var.on
    len = length(concat(terraform_data.c, terraform_data.d))
    join = join("", terraform_data.d[*].input)
  }
}
