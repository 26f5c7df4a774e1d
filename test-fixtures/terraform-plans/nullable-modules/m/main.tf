variable "required" {}
variable "filled" {
  default  = "default"
  nullable = false
}
variable "plain" {
  type    = string
  default = "default"
}
resource "terraform_data" "x" {
  input = {
    required = var.required == null ? "null" : var.required
    filled   = var.filled
    plain    = coalesce(var.plain, "was null")
  }
}
