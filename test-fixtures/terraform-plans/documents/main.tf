# Documents in files and in texts: what they hold decides what there is.
locals {
  teams   = yamldecode(file("${path.module}/teams.yaml")).teams
  servers = csvdecode(file("${path.module}/servers.csv"))
}

variable "greeting" {
  default = "Hello, $${name}!"
}

resource "terraform_data" "team" {
  for_each = local.teams
  input    = merge({ owner = "nobody", public = false }, each.value)
}

resource "terraform_data" "server" {
  for_each = { for s in local.servers : s.name => s if s.role != "spare" }
  input = {
    size = tonumber(each.value.size)
    role = each.value.role
  }
}

resource "terraform_data" "x" {
  input = {
    written  = yamlencode({ users = [{ name = "a", admin = true }], text = "one\ntwo\n" })
    read     = yamldecode(yamlencode({ a = [1, null, "x"] })).a
    json     = yamldecode(jsonencode({ b = true })).b
    greeting = templatestring(var.greeting, { name = "world" })
    wide     = textencodebase64("hi", "UTF-16LE")
    narrow   = textdecodebase64(textencodebase64("hi", "UTF-16LE"), "UTF-16LE")
    zipped   = base64gzip("hello")
  }
}
