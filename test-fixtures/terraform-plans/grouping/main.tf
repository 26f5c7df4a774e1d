locals {
  users = [
    { name = "ann", role = "admin", on = true },
    { name = "bob", role = "user", on = true },
    { name = "cid", role = "user", on = false },
  ]
}
resource "terraform_data" "x" {
  input = {
    by_role = { for u in local.users : u.role => u.name... }
    active  = { for u in local.users : u.role => upper(u.name)... if u.on }
    index   = { for i, u in local.users : u.name => i }
    nested  = { for r in distinct(local.users[*].role) : r => [for u in local.users : u.name if u.role == r] }
    over    = [for k, v in { b = 2, a = 1 } : "${k}${v}"]
    set     = [for v in toset(["q", "p"]) : v]
    keys    = { for i in range(3) : "k${i}" => i * i }
  }
}
