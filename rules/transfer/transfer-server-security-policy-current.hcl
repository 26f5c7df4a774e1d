rule "transfer-server-security-policy-current" {
  title    = "Transfer Family server offers current algorithms only"
  practice = "transit.https"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Transfer::Server"
  require  = !matches(self.SecurityPolicyName, "-(2018-11|2020-06)$")
  message  = "The policy ${self.SecurityPolicyName} offers algorithms that are no longer considered strong."
  why      = <<-END
    A client, or somebody on the way, may then settle on SHA-1 for the key exchange or the integrity of what is sent.
  END
  fix {
    say = "Name TransferSecurityPolicy-2024-01 or a newer one."
  }
  aliases = [
    "CKV_AWS_380",
  ]
  references = ["https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"]
}
