resource "terraform_data" "x" { input = { from = "b_override", a = local.a, b = local.b, v = var.v } }
output "o" { value = "${var.v}!" }
