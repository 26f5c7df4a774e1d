rule "eks-cluster-secrets-encrypted" {
  title    = "EKS secrets are encrypted with a customer key"
  practice = "rest.kms"
  severity = "low"
  tier     = "extra"
  family   = "customer-keys"
  resource = "AWS::EKS::Cluster"
  require  = anytrue([for e in self.EncryptionConfig : contains(e.Resources, "secrets") && e.Provider.KeyArn != null])
  message  = "No customer key encrypts the cluster's secrets."
  why      = "The use of a customer key can be watched, and taken away from whoever should no longer read."
  fix {
    say = "Name a KMS key for the resource type secrets (encryption_config)."
  }
  aliases = [
    "CKV_AWS_58", "AVD-AWS-0039", "63ebcb19-2739-4d3f-aa5c-e8bbb9b85281", "W82", "guard:EKS_CLUSTER_ENCRYPTION_RULE",
  ]
  references = ["https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html"]
}
