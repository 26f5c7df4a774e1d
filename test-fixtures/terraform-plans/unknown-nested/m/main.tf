variable "name" { type = string }

variable "value" { type = string }

variable "tags" { type = map(string) }

variable "list" {
  type = list(object({ key = string, value = string, more = optional(bool, true) }))
}

resource "terraform_data" "n" {
  count = length(var.list)
  input = merge(var.list[count.index], { name = "${var.name}-${count.index}" }, var.tags)
}

output "name" { value = var.name }

output "value" { value = var.value }

output "tags" { value = var.tags }

output "nested" { value = [for l in var.list : "${l.key}${l.more}"] }
