resource "terraform_data" "n" {
  for_each = { "a b" = 1, "quote\"d" = 2, "$${x}" = 3, "\u00fcber" = 4 }
  input = { key = each.key, value = each.value }
}
resource "terraform_data" "x" {
  input = { for k, v in terraform_data.n : k => v.input.value * 2 }
}
output "keys" { value = keys(terraform_data.n) }
