rule "config-recorder-declared" {
  title    = "AWS Config records the account"
  practice = "account.config"
  severity = "low"
  tier     = "extra"
  resource = "account"
  require  = length(resources("AWS::Config::ConfigurationRecorder")) > 0
  message  = "The baseline of this account declares no recorder of AWS Config."
  why      = "Without a history nobody can say when a setting was changed."
  fix {
    say = "Declare a recorder and a delivery channel."
  }
  references = ["https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html"]
}
