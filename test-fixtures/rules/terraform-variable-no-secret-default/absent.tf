variable "token" {
  type    = string
  default = null
}
