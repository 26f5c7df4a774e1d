rule "iot-policy-no-wildcard-resource" {
  title    = "IoT policy names its own topics"
  practice = "identity.least-privilege"
  severity = "medium"
  resource = "AWS::IoT::Policy"
  let {
    wide = [for s in statements(self.PolicyDocument) : s if s.Effect == "Allow" && contains(s.Resources, "*") && !anytrue([for a in s.Actions : a == "*" || lower(a) == "iot:*"])]
  }
  require = length(wide) == 0
  message = "The device may ${listed(wide[0].Actions)} everywhere."
  why     = "One stolen device reads and writes what all others say."
  fix {
    say = "Name clients and topics, with policy variables such as the thing's name."
  }
  aliases = [
    "be5b230d-4371-4a28-a441-85dc760e2aa3", "W39", "guard:IOT_POLICY_WILDCARD_RESOURCE_RULE",
  ]
  references = ["https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html", "https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-iot-policy-permissive.html"]
}
