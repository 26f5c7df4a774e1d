variable "rules" {
  type = map(object({
    port  = number
    cidrs = optional(list(string), ["10.0.0.0/8"])
    self  = optional(bool)
    more  = optional(object({ a = optional(string, "a"), b = optional(number) }), {})
  }))
}

variable "names" {
  type = set(string)
}

variable "any" {
  type    = any
  default = {}
}

variable "tuple" {
  type    = tuple([string, string, bool])
  default = [1, 2, "false"]
}

variable "number" {
  type    = number
  default = 1e3
}

variable "bool" {
  type    = bool
  default = false
}

variable "nothing" {
  type     = string
  default  = "default"
  nullable = false
}

variable "required" {
  type = string
}

variable "deep" {
  type    = list(object({ a = object({ b = list(object({ c = optional(string, "c"), d = optional(list(number), [1]) })) }) }))
  default = []
}

output "all" {
  value = {
    rules = var.rules, names = var.names, any = var.any, tuple = var.tuple, number = var.number, bool = var.bool,
    nothing = var.nothing, required = var.required, deep = var.deep, sorted = sort([for n in var.names : n]),
  }
}

resource "terraform_data" "x" {
  for_each = { for k, r in var.rules : "${k}-${r.port}" => r }
  input    = each.value
}
