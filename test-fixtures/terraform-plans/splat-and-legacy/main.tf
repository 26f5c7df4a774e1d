resource "terraform_data" "n" {
  count = 3
  input = { i = count.index, l = [count.index] }
}
resource "terraform_data" "x" {
  input = {
    full   = terraform_data.n[*].input.i
    attr   = terraform_data.n.*.input
    nested = flatten(terraform_data.n[*].input.l)
    first  = terraform_data.n.0.input.i
    last   = terraform_data.n[length(terraform_data.n) - 1].input.i
    ids    = length(terraform_data.n[*].id)
    map    = { for n in terraform_data.n : "k${n.input.i}" => n.input.l[0] }
  }
}
