variable "token" {
  type      = string
  default   = "t"
  ephemeral = true
}
locals { safe = ephemeralasnull(var.token) }
resource "terraform_data" "x" { input = { safe = local.safe == null ? "null" : "known", n = 1 } }
