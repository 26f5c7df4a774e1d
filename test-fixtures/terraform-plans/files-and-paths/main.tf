module "m" { 
  source = "./modules/m" 
}
resource "terraform_data" "x" {
  input = {
    file = file("${path.module}/data/a.txt")
    root = path.root
    mod = path.module
    set = fileset(path.module, "data/*.txt")
    deep = fileset("data", "**")
    exists = fileexists("data/a.txt")
    tpl = templatefile("${path.module}/data/t.tftpl", { names = ["a", "b"], x = 1 })
    b64 = filebase64("data/a.txt")
    sha = filesha256("data/a.txt")
    json = jsondecode(file("data/j.json")).k
    inner = module.m.v
    base = basename("a/b/c.txt")
    dir = dirname("a/b/c.txt")
  }
}
