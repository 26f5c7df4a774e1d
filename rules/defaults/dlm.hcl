default "AWS::DLM::LifecyclePolicy" "PolicyDetails.Actions[].CrossRegionCopy[].EncryptionConfiguration.Encrypted" {
  value  = anytrue(account.ebs_encrypted)
  source = "https://docs.aws.amazon.com/dlm/latest/APIReference/API_EncryptionConfiguration.html"
}
