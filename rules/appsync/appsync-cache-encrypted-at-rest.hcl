rule "appsync-cache-encrypted-at-rest" {
  title    = "AppSync cache is encrypted at rest"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::AppSync::ApiCache"
  require  = self.AtRestEncryptionEnabled == true
  message  = "Answers lie unencrypted in the API's cache."
  why      = "The cache keeps what callers were answered, with whatever personal data that is."
  fix {
    say = "Set AtRestEncryptionEnabled (at_rest_encryption_enabled); it cannot be changed later."
  }
  aliases = [
    "CKV_AWS_214",
  ]
  references = ["https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html"]
}
