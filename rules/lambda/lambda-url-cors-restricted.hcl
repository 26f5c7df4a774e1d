rule "lambda-url-cors-restricted" {
  title    = "Lambda function URL lets only pages of known origins read its responses"
  practice = "edge.filtered"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Lambda::Url"
  require  = !(contains(self.Cors.AllowOrigins, "*") && contains(self.Cors.AllowMethods, "*"))
  message  = "Any site may call the function with any method in its visitors' browsers."
  why      = "A hostile page then speaks to the function from inside its visitor's network."
  fix {
    say = "List the origins in Cors.AllowOrigins."
  }
  aliases = [
    "CKV2_AWS_75",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html"]
}
