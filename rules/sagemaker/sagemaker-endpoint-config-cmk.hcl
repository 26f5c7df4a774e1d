rule "sagemaker-endpoint-config-cmk" {
  title    = "SageMaker endpoint volumes are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SageMaker::EndpointConfig"
  when     = !self.has_local_disks
  require  = self.KmsKeyId != null
  message  = "The endpoint's volumes are encrypted with AWS's own key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_arn (KmsKeyId); it takes a new endpoint configuration."
  }
  aliases = [
    "CKV_AWS_98", "58b35504-0287-4154-bf69-02c0573deab8", "44034eda-1c3f-486a-831d-e09a7dd94354", "W1200",
    "guard:SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
