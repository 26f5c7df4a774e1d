rule "lambda-function-env-cmk" {
  title    = "Lambda environment is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::Lambda::Function"
  when     = length(self.Environment.Variables) > 0
  require  = self.KmsKeyArn != null
  message  = "The environment variables are encrypted with AWS Lambda's key, not with a customer key."
  why      = "A customer key has a policy and a log of its own."
  fix {
    say = "Name a key in KmsKeyArn."
  }
  aliases = [
    "CKV_AWS_173", "terrascan:AC_AWS_0483",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html"]
}
