rule "cloudformation-parameter-no-echo" {
  title    = "Parameter that takes a credential is NoEcho"
  practice = "repo.iac-secrets"
  severity = "medium"
  resource = "cloudformation::Parameter"
  let { takes = awaiting("credentials") }
  when    = length(takes) > 0
  require = self.NoEcho == true
  message = "Parameter ${self.Name} takes ${join(" and ", distinct(takes[*].Name))}, and is shown to whoever may describe the stack."
  why     = <<-END
    CloudFormation gives out what was given for a parameter, in the console and by its API; many may describe a stack who may not
    use what it made.
  END
  fix { set = { NoEcho = true } }
  aliases = [
    "F74", "F75", "F41", "F50", "F58", "F60", "F53", "F69", "F36", "F31", "F55", "F37", "F70", "F44", "F63", "F64", "F65", "F51",
    "F66", "F68", "F71", "F52", "F61", "F67", "F62", "F54", "F57", "F42", "F43", "F56", "F48", "F46", "F47", "F49", "F34", "F23",
    "F35",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html"]
}
