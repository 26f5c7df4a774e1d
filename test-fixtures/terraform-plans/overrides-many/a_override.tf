locals { a = "a_override" }
variable "v" { default = 7 }
resource "terraform_data" "x" { triggers_replace = "a_override" }
