rule "lambda-function-env-no-secret" {
  title    = "Lambda function has no secret as a plain environment variable"
  practice = "repo.iac-secrets"
  severity = "high"
  resource = "AWS::Lambda::Function"
  each     = [for name, value in self.Environment.Variables : { Name = name, Value = value }]
  require  = !secret_literal(it.Name, it.Value) && !surely(matches(it.Value, "^(AKIA|ASIA)[A-Z0-9]{16}$"))
  message  = "The function gets ${it.Name} in clear."
  why      = "Definitions are readable by many, kept for good, and copied into logs, consoles and plans."
  fix {
    say = "Keep it in Secrets Manager or Parameter Store and let the function read it when it starts."
  }
  aliases = [
    "CKV_AWS_45", "1402afd8-a95c-4e84-8b0b-6fb43758e6ce", "2564172f-c92b-4261-9acd-464aed511696",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html"]
}
