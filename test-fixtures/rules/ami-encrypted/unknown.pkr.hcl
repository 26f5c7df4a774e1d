variable "given" {
  type = bool
}

source "amazon-ebs" "image" {
  encrypt_boot = var.given # expect: undecided var.given
}
