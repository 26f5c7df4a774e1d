default "AWS::Events::Rule" "State" {
  value  = "ENABLED"
  source = "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html"
}
