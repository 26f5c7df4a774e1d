variable "file_last" {}

variable "value_last" {}

variable "value_twice" {}

variable "number" {
  type = number
}

variable "list" {
  type = list(string)
}

variable "untyped" {}

variable "quoted" {
  type = string
}

variable "flag" {
  type = bool
}

variable "auto" {
  default = "default"
}

variable "null_text" {
  default  = "default"
  nullable = false
}

resource "terraform_data" "x" {
  input = [
    var.file_last, var.value_last, var.value_twice, var.number, var.list, var.untyped, var.quoted, var.flag, var.auto, var.null_text,
  ]
}
