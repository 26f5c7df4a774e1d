variable "n" {
  type    = string
  default = null
}
variable "o" {
  type    = object({ a = optional(string), b = optional(list(string)) })
  default = {}
}
resource "terraform_data" "x" {
  input = {
    coalesce = coalesce(var.n, "", "x")
    list     = [var.n, "a", null]
    map      = { a = var.n, b = "b" }
    merged   = merge({ a = 1 }, null, { b = var.n })
    object   = var.o
    is_null  = [var.n == null, var.o.a == null, var.o == null]
    for      = [for x in [var.n, "y"] : x if x != null]
    count    = length([var.n])
    lookup   = lookup({ a = null }, "a", "d")
    default  = var.n != null ? var.n : "d"
    splat    = var.n[*]
    string   = try("${var.n}", "null in a template")
  }
}
resource "terraform_data" "none" {
  count = var.n == null ? 0 : 1
  input = var.n
}
output "none" { value = one(terraform_data.none[*].input) }
