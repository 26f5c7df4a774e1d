variable "v" { default = "base" }
locals { 
  l = "base" 
  other = "kept" 
}
resource "terraform_data" "x" {
  input = { v = var.v, l = local.l, o = local.other }
  triggers_replace = "base"
}
resource "terraform_data" "y" { input = "y" }
output "o" { value = "base" }
