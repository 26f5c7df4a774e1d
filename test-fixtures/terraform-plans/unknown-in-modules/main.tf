resource "terraform_data" "src" { input = "s" }
module "m" {
  source = "./m"
  id     = terraform_data.src.id
  list   = [terraform_data.src.id, "b"]
  obj    = { a = terraform_data.src.id, b = "known" }
}
output "all" { value = module.m.all }
