variable "config" {
  type    = any
  default = { a = { b = [1, 2] }, n = null }
}
resource "terraform_data" "x" {
  input = {
    deep    = try(var.config.a.b[1], "none")
    missing = try(var.config.a.c[1], "none")
    chain   = try(var.config.x, var.config.y, var.config.a.b[0])
    null    = try(var.config.n, "not this")
    through = try(var.config.n.x, "null has no attribute")
    convert = try(tonumber("x"), -1)
    can     = [can(var.config.a), can(var.config.z), can(tonumber("1")), can(regex("a", "b"))]
    list    = try(tolist(var.config.a), [var.config.a])
    empty   = try(var.config.a.b[*].c, "no c")
  }
}
