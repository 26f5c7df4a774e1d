variable "given" {
  type = string
}

source "amazon-ebs" "image" {
  imds_support = var.given # expect: undecided var.given
}
