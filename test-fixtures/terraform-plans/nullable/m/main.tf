variable "a" { default = "da" }
variable "b" { 
  default = "db" 
  nullable = false 
}
output "a" { value = var.a == null ? "null" : var.a }
output "b" { value = var.b }
