rule "lambda-function-code-signed" {
  title    = "Lambda function runs signed code only"
  practice = "workload.checked"
  severity = "info"
  tier     = "extra"
  resource = "AWS::Lambda::Function"
  require  = self.CodeSigningConfigArn != null
  message  = "Whoever may update the function may run any code in it."
  why      = "A signature ties what runs to what was built and reviewed."
  fix {
    say = "Set CodeSigningConfigArn."
  }
  aliases = [
    "CKV_AWS_272",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html"]
}
