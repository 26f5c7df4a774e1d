rule "ecs-cluster-exec-encrypted" {
  title    = "ECS Exec sessions are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  resource = "AWS::ECS::Cluster"
  let {
    logs = self.Configuration.ExecuteCommandConfiguration.LogConfiguration
  }
  when    = self.Configuration.ExecuteCommandConfiguration != null
  require = self.Configuration.ExecuteCommandConfiguration.KmsKeyId != null && !(logs.CloudWatchEncryptionEnabled != true && logs.CloudWatchLogGroupName != null) && !(logs.S3EncryptionEnabled != true && logs.S3BucketName != null)
  message = "Sessions of ECS Exec, or their log, are not encrypted with a customer key."
  why     = "A key decides who may open a session, and keeps what is typed from everyone on the way."
  fix {
    say = "Name a KMS key in the cluster's execute command configuration."
  }
  aliases = [
    "CKV_AWS_224",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"]
}
