variable "secret" {
  default = "not-a-real-one-7"
}
provider "aws" {
  region     = "eu-west-1"
  secret_key = "not-a-real-one-7" # expect: fail
}
provider "aws" {
  alias      = "second"
  region     = "eu-west-1"
  secret_key = var.secret # expect: fail
}
