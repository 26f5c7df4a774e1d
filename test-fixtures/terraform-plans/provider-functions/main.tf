terraform {
  required_providers {
    terraform = {
      source = "terraform.io/builtin/terraform"
    }
  }
}

locals {
  text   = provider::terraform::encode_tfvars({ a = 1 })
  values = provider::terraform::decode_tfvars("b = [1, 2]\n")
}

resource "terraform_data" "x" {
  input = { known = "k", upper = upper("a") }
}

output "known" {
  value = length("abc")
}
