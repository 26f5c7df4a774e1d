variable "v" {
  type = string

  validation {
    condition     = can(regex("^g", var.v))
    error_message = "g"
  }

  validation {
    condition     = length(var.v) > 1
    error_message = "long"
  }
}

resource "terraform_data" "m" {
  input = var.v

  lifecycle {
    postcondition {
      condition     = self.input == var.v
      error_message = "never"
    }

    replace_triggered_by = [terraform_data.t]
  }

  provisioner "local-exec" {
    command = "echo ${self.input} ${self.id}"

    environment = {
      A = self.output
    }
  }
}

resource "terraform_data" "t" {
  triggers_replace = [var.v]
}

output "v" {
  value = terraform_data.m.input
}
