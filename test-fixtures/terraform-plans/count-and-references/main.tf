resource "terraform_data" "n" {
  count = 3
  input = "n${count.index}"
}
resource "terraform_data" "x" {
  input = {
    all = terraform_data.n[*].input
    legacy = terraform_data.n.*.input
    one = terraform_data.n[1].input
    ids = terraform_data.n[*].id
    length = length(terraform_data.n)
    last = element(terraform_data.n[*].input, 5)
  }
}
