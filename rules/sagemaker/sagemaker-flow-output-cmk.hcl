rule "sagemaker-flow-output-cmk" {
  title    = "SageMaker review workflow results are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "aws_sagemaker_flow_definition"
  require  = self.output_config[0].kms_key_id != null
  message  = "The workflow's results are encrypted with AWS's own key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set output_config.kms_key_id."
  }
  aliases = [
    "CKV_AWS_372",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
