variable "secret" {
  type      = object({ user = string, word = string })
  default   = { user = "u", word = "w" }
  sensitive = true
}
locals {
  plain = nonsensitive(var.secret.user)
  both  = [issensitive(var.secret), issensitive("x"), issensitive(sensitive("y"))]
}
resource "terraform_data" "x" {
  input = {
    plain  = local.plain
    both   = local.both
    length = nonsensitive(length(var.secret.word))
  }
}
