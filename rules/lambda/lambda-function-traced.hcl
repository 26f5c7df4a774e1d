rule "lambda-function-traced" {
  title    = "Lambda function's calls are traced"
  practice = "account.monitoring"
  severity = "info"
  tier     = "extra"
  resource = "AWS::Lambda::Function"
  require  = self.trace == "Active"
  message  = "Calls of this function are not traced, unless what calls it has chosen them."
  why      = "A trace shows what a call touched and where it took its time."
  fix {
    set = { "TracingConfig.Mode" = "Active" }
  }
  aliases = [
    "CKV_AWS_50", "CKV2_AWS_26", "AVD-AWS-0066", "AVD-AWS-0125", "8152e0cf-d2f0-47ad-96d5-d003a76eabd1", "9488c451-074e-4cd3-aee3-7db6104f542c",
    "terrascan:AC_AWS_0163", "terrascan:AC_AWS_0485",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html"]
}
