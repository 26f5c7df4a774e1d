resource "terraform_data" "a" {
  for_each = { x = 1, y = 2 }
  input    = { key = each.key, n = each.value }
}
resource "terraform_data" "b" {
  for_each = terraform_data.a
  input    = "${each.key}:${each.value.input.n * 10}"
}
resource "terraform_data" "c" {
  for_each = toset([for k, v in terraform_data.b : v.input])
  input    = each.value
}
resource "terraform_data" "d" {
  count = length(terraform_data.c)
  input = sort(keys(terraform_data.c))[count.index]
}
