variable "buckets" {
  type = map(object({
    acl        = optional(string, "private")
    versioning = optional(object({ enabled = optional(bool, true), mfa = optional(bool) }), {})
    rules = optional(list(object({
      days   = number
      status = optional(string, "Enabled")
      tags   = optional(map(string), {})
    })), [])
  }))
}
resource "terraform_data" "b" {
  for_each = var.buckets
  input    = each.value
}
