variable "on" { default = true }
resource "terraform_data" "x" {
  input = {
    number  = var.on ? 1 : "a"
    bool    = var.on ? true : "x"
    lists   = var.on ? ["a"] : [1, 2]
    empty   = var.on ? [] : ["a"]
    map     = var.on ? { a = 1 } : {}
    null    = var.on ? null : "x"
    objects = var.on ? { a = 1, b = "x" } : { a = 2, b = "y" }
    nested  = var.on ? (var.on ? "a" : "b") : "c"
    lazy    = var.on ? "fine" : ["a"][5]
    compare = [1 == "1", "true" == true, [] == [], { a = 1 } == { a = 1 }, null == null]
    logic   = [!false && true, false || true, 1 < 2, 2 >= 2, "a" != "b"]
    math    = [7 % 3, -7 % 3, 7 / 2, 2 * 3 + 4, -(1 + 2), floor(-1.5), ceil(1.2), abs(-3), pow(2, 10), signum(-9), log(8, 2)]
  }
}
