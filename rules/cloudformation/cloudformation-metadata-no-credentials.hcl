rule "cloudformation-metadata-no-credentials" {
  title    = "Resource metadata holds no credentials"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "cloudformation::Authentication"
  each     = flatten([for entry in values(self.Sources) : [for name, value in entry : { Name = name, Value = value } if contains(["secretKey", "password"], name)]])
  require  = !secret_name(it.Name)
  message  = "${it.Name} stands in the metadata of the resource."
  why      = "NoEcho does not mask metadata: whoever may describe the stack's resources reads it."
  fix {
    say = "Let cfn-init use the role of the instance (roleName)."
  }
  aliases = [
    "9ecb6b21-18bc-4aa7-bd07-db20f1c746db", "W1", "guard:CFN_AUTHENTICATION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-authentication.html", "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html"]
}
