# What the expressions of src/test/resources/hcl/plan.txt may name: an unknown value of every type, known only after apply.
resource "terraform_data" "x" {
  input = {
    s  = "a"
    n  = 3
    b  = true
    ls = tolist(["a", "b"])
    ln = tolist([1, 2])
    ss = toset(["a", "b"])
    ms = tomap({ a = "1", b = "2" })
    mn = tomap({ a = 1 })
    lo = tolist([{ a = "x", n = 1 }])
    t  = ["a", 1]
    o  = { a = "x", n = 1 }
  }
}

locals {
  id   = terraform_data.x.id
  num  = length(terraform_data.x.id)
  flag = terraform_data.x.id == "a"

  s  = terraform_data.x.output.s
  n  = terraform_data.x.output.n
  b  = terraform_data.x.output.b
  ls = terraform_data.x.output.ls
  ln = terraform_data.x.output.ln
  ss = terraform_data.x.output.ss
  ms = terraform_data.x.output.ms
  mn = terraform_data.x.output.mn
  lo = terraform_data.x.output.lo
  t  = terraform_data.x.output.t
  o  = terraform_data.x.output.o

  known    = "known"
  template = "Hello $${name}%%{ if loud }!%%{ endif }"
}
