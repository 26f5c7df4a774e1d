locals { data = jsondecode(file("${path.module}/data.json")) }
resource "terraform_data" "x" {
  for_each = fileset(path.module, "*.json")
  input    = { name = each.key, path = path.module, size = length(file("${path.module}/${each.key}")) }
}
output "data" { value = local.data.list[1] }
