rule "sagemaker-notebook-cmk" {
  title    = "SageMaker notebook volume is encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SageMaker::NotebookInstance"
  require  = self.KmsKeyId != null
  message  = "The notebook's volume is encrypted with AWS's own key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set kms_key_id (KmsKeyId); it takes a new notebook instance."
  }
  aliases = [
    "CKV_AWS_22", "CKV_AWS_187", "CKV2_AWS_24", "f3674e0c-f6be-43fa-b71c-bf346d1aed99", "709e6da6-fa1f-44cc-8f17-7f25f96dadbe", "W1201",
    "terrascan:AC_AWS_0499", "guard:SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
