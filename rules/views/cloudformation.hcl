# A template's parameter, as it is written.
schema "cloudformation::Parameter" {
  Name   = "string"
  Type   = "string"
  NoEcho = "bool"
}
