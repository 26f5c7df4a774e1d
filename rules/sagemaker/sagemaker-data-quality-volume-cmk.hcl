rule "sagemaker-data-quality-volume-cmk" {
  title    = "SageMaker data quality volumes are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::SageMaker::DataQualityJobDefinition"
  require  = self.JobResources.ClusterConfig.VolumeKmsKeyId != null
  message  = "The job's volumes are encrypted with AWS's own key."
  why      = "Only a customer key's policy can be limited, its use watched, and the key withdrawn."
  fix {
    say = "Set job_resources.cluster_config.volume_kms_key_id (JobResources.ClusterConfig.VolumeKmsKeyId)."
  }
  aliases = [
    "CKV_AWS_368",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html"]
}
