rule "network-firewall-logged" {
  title    = "Network Firewall logs what it sees"
  practice = "account.logging-solution"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::NetworkFirewall::Firewall"
  require  = length(self.logs) > 0
  message  = "Nobody records what this firewall lets through or stops."
  why      = "An attack that it stops is seen by nobody, and one that passes leaves no trace."
  fix {
    say = "Add a logging configuration with the log types ALERT and FLOW."
  }
  aliases = [
    "CKV2_AWS_63",
  ]
  references = ["https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html"]
}
