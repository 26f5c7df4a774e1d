rule "mq-broker-cmk" {
  title    = "Amazon MQ broker is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::AmazonMQ::Broker"
  when     = !self.is_rabbit
  require  = self.EncryptionOptions.UseAwsOwnedKey == false && self.EncryptionOptions.KmsKeyId != null
  message  = "The broker is encrypted with a key that belongs to AWS."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set use_aws_owned_key (UseAwsOwnedKey) to false and name a key; it takes a new broker."
  }
  aliases = [
    "CKV_AWS_209", "3db3f534-e3a3-487f-88c7-0a9fbf64b702", "316278b3-87ac-444c-8f8f-a733a28da60f", "W53",
    "guard:AMAZON_MQ_BROKER_ENCRYPTION_OPTIONS_RULE",
  ]
  references = ["https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/data-protection.html"]
}
