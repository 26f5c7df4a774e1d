variable "v" { default = "override" }
resource "terraform_data" "x" { triggers_replace = "override" }
