resource "terraform_data" "a" {
  for_each = { p = { s = 1 }, q = { s = 2 } }
  input = each.value
}
resource "terraform_data" "b" {
  for_each = terraform_data.a
  input = { key = each.key, from = each.value.input.s, id = each.value.id }
}
resource "terraform_data" "c" {
  for_each = toset([for k, v in { p = 1, q = 2 } : k if v > 1])
  input = terraform_data.b[each.key].input.from
  triggers_replace = [terraform_data.a[each.value].id]
}
