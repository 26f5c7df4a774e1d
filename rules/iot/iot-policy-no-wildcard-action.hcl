rule "iot-policy-no-wildcard-action" {
  title    = "IoT policy lists its actions"
  practice = "identity.least-privilege"
  severity = "high"
  lower    = { low = alltrue([for s in wide : !contains(s.Resources, "*")]) }
  resource = "AWS::IoT::Policy"
  let {
    wide = [for s in statements(self.PolicyDocument) : s if s.Effect == "Allow" && anytrue([for a in s.Actions : a == "*" || lower(a) == "iot:*"])]
  }
  require = length(wide) == 0
  message = "The device may do everything that AWS IoT has, on ${listed(wide[0].Resources)}."
  why     = "The key of one stolen device is then the key to all."
  fix {
    say = "List what the device does: connect as itself, publish and subscribe to its own topics."
  }
  aliases = [
    "4d32780f-43a4-424a-a06d-943c543576a5", "W38", "guard:IOT_POLICY_WILDCARD_ACTION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/iot/latest/developerguide/iot-policies.html", "https://docs.aws.amazon.com/iot-device-defender/latest/devguide/audit-chk-iot-policy-permissive.html"]
}
