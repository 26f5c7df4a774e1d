variable "token" {
  type    = string
  default = file("../outside.txt")
}
