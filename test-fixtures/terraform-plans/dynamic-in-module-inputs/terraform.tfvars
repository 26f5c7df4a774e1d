services = {
  web = { ports = [80, 443], public = true }
  db  = { ports = [5432] }
}
