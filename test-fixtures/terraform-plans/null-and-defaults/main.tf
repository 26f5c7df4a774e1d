variable "n" { 
  type = string 
  default = null 
}
variable "l" { 
  type = list(string) 
  default = null 
}
resource "terraform_data" "x" {
  input = {
    n = var.n
    isnull = var.n == null
    l = var.l == null ? [] : var.l
    c = coalesce(var.n, "fallback")
    o = { a = null, b = 1 }
    try = try(var.l[0], "t")
    sp = var.n[*]
    fe = [for v in coalesce(var.l, ["q"]) : v]
  }
}
resource "terraform_data" "none" {
  for_each = toset(var.l == null ? [] : var.l)
}
