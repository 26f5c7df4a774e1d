default "AWS::KMS::Key" "EnableKeyRotation" {
  value  = false
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html"
}

default "AWS::KMS::Key" "KeySpec" {
  value  = "SYMMETRIC_DEFAULT"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html"
}

default "AWS::KMS::Key" "Origin" {
  value  = "AWS_KMS"
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html"
}

default "AWS::KMS::ReplicaKey" "PendingWindowInDays" {
  value  = 30
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html"
}

default "AWS::KMS::Key" "PendingWindowInDays" {
  value  = 30
  source = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html"
}
