rule "api-gateway-method-cache-encrypted" {
  title    = "API Gateway cache is encrypted"
  practice = "rest.kms"
  severity = "medium"
  lower    = { low = self.cache_off }
  resource = ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"]
  each     = [for m in self.method_settings : m if m.CachingEnabled == true]
  require  = it.CacheDataEncrypted == true
  message  = "Answers lie unencrypted in the API's cache."
  why      = "The cache keeps what callers were answered, with whatever personal data that is."
  fix {
    say = "Set CacheDataEncrypted (cache_data_encrypted) beside the setting that turns caching on."
  }
  aliases = [
    "CKV_AWS_308", "AVD-AWS-0002", "AVD-AWS-0110", "b7c9a40c-23e4-4a2d-8d39-a3352f10f288",
    "guard:API_GW_CACHE_ENABLED_AND_ENCRYPTED", "37cca703-b74c-48ba-ac81-595b53398e9b", "W87",
  ]
  concepts   = ["api-gateway-deployment-cache-encrypted"]
  references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html"]
}
