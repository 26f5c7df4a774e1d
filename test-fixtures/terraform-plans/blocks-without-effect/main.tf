terraform {
  required_version = ">= 1.5"
}
moved {
  from = terraform_data.old
  to   = terraform_data.new
}
removed {
  from = terraform_data.gone
  lifecycle { destroy = false }
}
check "health" {
  assert {
    condition     = terraform_data.new.input == "x"
    error_message = "never"
  }
}
resource "terraform_data" "new" {
  input      = "x"
  depends_on = [terraform_data.other]
  lifecycle {
    create_before_destroy = true
    ignore_changes        = [input]
    precondition {
      condition     = terraform_data.other.input == "y"
      error_message = "never"
    }
  }
  provisioner "local-exec" {
    command = "true"
    when    = destroy
  }
}
resource "terraform_data" "other" {
  input = "y"
  connection {
    host = "h"
  }
}
output "x" {
  value       = terraform_data.new.input
  description = "text"
  depends_on  = [terraform_data.other]
}
