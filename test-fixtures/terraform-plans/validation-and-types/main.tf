variable "stage" {
  type    = string
  default = "dev"
  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "One of dev and prod."
  }
}
variable "size" {
  type    = number
  default = "3"
}
variable "flags" {
  type    = map(bool)
  default = { a = "true", b = false }
}
variable "matrix" {
  type    = list(list(number))
  default = [["1", 2], []]
}
resource "terraform_data" "x" {
  count = var.size
  input = { stage = var.stage, big = var.size > 2, flags = var.flags, row = try(var.matrix[count.index], null), total = sum(flatten(var.matrix)) }
}
