variable "distribution" {
  sensitive = true
  default   = "E1234567890ABC"
}

variable "settings" {
  sensitive = true
  default   = "c3RhZ2luZ29ubHkK"
}
