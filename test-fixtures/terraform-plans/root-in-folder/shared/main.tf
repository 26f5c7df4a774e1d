variable "name" {}
variable "stage" {}
resource "terraform_data" "x" { input = "${var.name}-${var.stage}-${path.module}" }
