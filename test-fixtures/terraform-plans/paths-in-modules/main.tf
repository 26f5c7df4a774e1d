module "m" { source = "./modules/m" }
resource "terraform_data" "x" { input = [path.module, path.root, basename(abspath("${path.module}/a")) == "a", fileexists("${path.module}/modules/m/data.json")] }
output "m" { value = module.m.data }
