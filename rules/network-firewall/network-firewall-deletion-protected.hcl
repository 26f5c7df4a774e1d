rule "network-firewall-deletion-protected" {
  title    = "Network Firewall cannot be deleted by one call"
  practice = "data.undeletable"
  severity = "low"
  tier     = "extra"
  resource = "AWS::NetworkFirewall::Firewall"
  require  = self.DeleteProtection == true
  message  = "One call deletes the firewall."
  why      = "A slip, or an intruder, takes away what filters the network's traffic."
  fix {
    set = {
      DeleteProtection = true
    }
  }
  aliases = [
    "CKV_AWS_344",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html"]
}
