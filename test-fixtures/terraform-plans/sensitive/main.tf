variable "s" { 
  default = "hidden" 
  sensitive = true 
}
resource "terraform_data" "x" { input = { a = var.s, b = "p-${var.s}", c = nonsensitive(var.s), d = "open" } }
