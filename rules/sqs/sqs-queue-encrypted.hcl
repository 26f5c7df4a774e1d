rule "sqs-queue-encrypted" {
  title    = "SQS queue is encrypted"
  practice = "rest.kms"
  severity = "medium"
  resource = "AWS::SQS::Queue"
  require  = self.SqsManagedSseEnabled == true || (self.KmsMasterKeyId != null && self.KmsMasterKeyId != "")
  message  = "Encryption, which is on unless somebody turns it off, is turned off."
  why      = "Messages wait in clear for whoever gets at the store."
  fix {
    set = {
      SqsManagedSseEnabled = true
    }
  }
  aliases = [
    "CKV_AWS_27", "AVD-AWS-0096", "6e8849c1-3aa7-40e3-9063-b85ee300f29f", "12726829-93ed-4d51-9cbe-13423f4299e1", "W48",
    "terrascan:AC_AWS_0366", "guard:SQS_QUEUE_KMS_MASTER_KEY_ID_RULE",
  ]
  references = ["https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html"]
}
