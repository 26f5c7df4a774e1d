module "m" {
  source = "./m"
  buckets = {
    plain = {}
    full = {
      versioning = { enabled = false }
      rules      = [{ days = 3 }, { days = 5, status = "Disabled", tags = { x = "y" } }]
    }
    nothing = { versioning = null, rules = null }
  }
}
