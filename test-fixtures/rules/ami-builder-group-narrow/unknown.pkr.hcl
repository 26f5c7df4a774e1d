variable "given" {
  type = string
}

source "amazon-ebs" "image" {
  temporary_security_group_source_cidrs = [var.given] # expect: undecided var.given
}
