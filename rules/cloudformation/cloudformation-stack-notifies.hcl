rule "cloudformation-stack-notifies" {
  title    = "Stack sends its events to a topic"
  practice = "account.monitoring"
  severity = "info"
  tier     = "extra"
  resource = "AWS::CloudFormation::Stack"
  require  = length(self.NotificationARNs) > 0
  message  = "Nobody is told what happens to the stack."
  why      = "A change or deletion that nobody planned is noticed only by its effects."
  fix {
    say = "Name a topic in NotificationARNs."
  }
  aliases = [
    "CKV_AWS_124", "b72d0026-f649-4c91-a9ea-15d8f681ac09", "837e033c-4717-40bd-807e-6abaa30161b7", "terrascan:AC_AWS_0021",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html"]
}
