resource "terraform_data" "z" { input = [terraform_data.x[1].input.n, terraform_data.y["l"].input] }
