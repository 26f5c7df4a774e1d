rule "sagemaker-data-quality-output-cmk" {
  title    = "SageMaker data quality results are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SageMaker::DataQualityJobDefinition"
  require  = self.DataQualityJobOutputConfig.KmsKeyId != null
  message  = "The job's results are encrypted with AWS's own key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set data_quality_job_output_config.kms_key_id (DataQualityJobOutputConfig.KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_367",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
