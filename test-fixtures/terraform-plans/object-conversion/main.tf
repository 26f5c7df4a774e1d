variable "service" {
  type = object({
    name  = string
    port  = number
    tags  = map(string)
    hosts = set(string)
    pair  = tuple([string, bool])
  })
  default = {
    name    = 12
    port    = "8080"
    tags    = { a = 1, b = true }
    hosts   = ["b", "a", "b"]
    pair    = [1, "true"]
    surplus = "dropped"
  }
}
variable "anything" {
  type    = map(any)
  default = { a = 1, b = "x" }
}
variable "list_of_any" {
  type    = list(any)
  default = [1, "x", true]
}
variable "untyped" {
  default = { a = [1, "x"], b = null }
}
resource "terraform_data" "x" {
  input = {
    service  = var.service
    anything = var.anything
    list     = var.list_of_any
    untyped  = var.untyped
    sum      = var.service.port + 1
    first    = var.service.pair[0]
  }
}
