rule "appsync-cache-encrypted-in-transit" {
  title    = "AppSync API reaches its cache over TLS"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::AppSync::ApiCache"
  require  = self.TransitEncryptionEnabled == true
  message  = "Answers go to the API's cache and back in clear."
  why      = "The cache keeps what callers were answered, with whatever personal data that is."
  fix {
    say = "Set TransitEncryptionEnabled (transit_encryption_enabled); it cannot be changed later."
  }
  aliases = [
    "CKV_AWS_215",
  ]
  references = ["https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html"]
}
