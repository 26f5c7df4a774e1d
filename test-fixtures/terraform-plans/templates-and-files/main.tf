locals {
  users = [{ name = "a", admin = true }, { name = "b", admin = false }]
  files = fileset(path.module, "data/**/*.{json,yaml}")
  data  = { for f in fileset("${path.module}/data", "*.json") : trimsuffix(f, ".json") => jsondecode(file("${path.module}/data/${f}")) }
}

resource "terraform_data" "x" {
  for_each = local.data
  input    = { key = each.key, value = each.value, size = length(each.value) }
}

output "files" {
  value = local.files
}

output "rendered" {
  value = templatefile("${path.root}/data/users.tftpl", { users = local.users, title = "T" })
}

output "yaml" {
  value = yamldecode(file("data/deep/x.yaml"))
}

output "string" {
  value = templatestring(local.template, { name = "n" })
}

locals {
  template = "hello $${name}"
}

output "hash" {
  value = [filemd5("data/a.json"), filebase64("data/a.json"), fileexists("data/a.json"), sha1(file("data/a.json"))]
}

output "heredoc" {
  value = <<-EOT
    %{for u in local.users~}
    ${u.name}%{if u.admin} (admin)%{endif}
    %{endfor~}
    end
  EOT
}
