rule "glue-resource-policy-restricted" {
  title    = "Glue catalog policy lets in named principals only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = "aws_glue_resource_policy"
  require  = length(public_grants(self.policy, "glue")) == 0
  message  = "The policy admits anyone with an AWS account to the catalog."
  why      = "Everyone can then read, and with wide actions change or delete, what the catalog knows of your data."
  fix {
    say = "Name accounts or roles, or an organization in a condition."
  }
  aliases = [
    "d25edb51-07fb-4a73-97d4-41cecdc53a22",
  ]
  references = ["https://docs.aws.amazon.com/glue/latest/dg/security_iam_resource-based-policy-examples.html"]
}
