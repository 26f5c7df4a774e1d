locals {
  name = "n"
  doc = jsondecode(<<-E
    {"Statement": [{"Effect": "Allow", "Resource": "arn:${local.name}:*"}], "n": 1.5, "z": null}
  E
  )
}
resource "terraform_data" "x" {
  input = {
    text = <<-E
      a
        b ${local.name}
      c
    E
    plain = <<E
x
 y
 y
E
    enc = jsonencode({ b = 1, a = [true, null, "<x>"] })
    doc = local.doc
    yaml = yamldecode("a: [1, x, yes]\nb: {c: 017}")
    back = jsondecode(jsonencode({ a = { b = [1, 2] } })).a.b[1]
  }
}
