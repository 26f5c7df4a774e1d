variable "given" {
  type = string
}

source "amazon-ebs" "image" {
  ami_groups = [var.given] # expect: undecided var.given
}
