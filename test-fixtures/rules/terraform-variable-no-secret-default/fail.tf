variable "db_password" {
  type    = string
  default = "not-a-real-one-7" # expect: fail
}
variable "seed" {
  type      = string
  sensitive = true
  default   = "not-a-real-one-7" # expect: fail
}
