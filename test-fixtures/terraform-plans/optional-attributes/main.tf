variable "o" {
  type = object({
    name  = string
    size  = optional(number, 10)
    tags  = optional(map(string), {})
    maybe = optional(string)
    inner = optional(object({ on = optional(bool, true), list = optional(list(string), ["x"]) }), {})
  })
  default = { name = "n", size = null, surplus = "gone" }
}
variable "l" {
  type    = list(object({ a = string, b = optional(string, "bb") }))
  default = [{ a = "1" }, { a = "2", b = "c" }]
}
variable "m" {
  type    = map(object({ port = optional(number, 80) }))
  default = { x = {}, y = { port = "8080" } }
}
resource "terraform_data" "x" { input = { o = var.o, l = var.l, m = var.m } }
