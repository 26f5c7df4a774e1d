rule "sagemaker-data-quality-output-cmk" {
  title    = "Data quality job's results are encrypted with a key of one's own"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SageMaker::DataQualityJobDefinition"
  require  = self.DataQualityJobOutputConfig.KmsKeyId != null
  message  = "The job's results are encrypted with AWS's own key."
  why      = "Only a key of one's own can be limited, watched and withdrawn."
  fix {
    say = "Set data_quality_job_output_config.kms_key_id (DataQualityJobOutputConfig.KmsKeyId)."
  }
  aliases = [
    "CKV_AWS_367",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
