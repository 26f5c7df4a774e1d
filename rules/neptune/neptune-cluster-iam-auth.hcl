rule "neptune-cluster-iam-auth" {
  title    = "Neptune cluster authenticates with IAM"
  practice = "identity.sts-roles"
  severity = "medium"
  resource = "AWS::Neptune::DBCluster"
  require  = self.IamAuthEnabled == true
  message  = "The cluster asks nobody for a password or a signature."
  why      = "Whoever reaches its port reads and writes the whole graph; Neptune knows no other authentication than IAM."
  fix {
    set = {
      IamAuthEnabled = true
    }
  }
  aliases = [
    "CKV_AWS_359", "c91d7ea0-d4d1-403b-8fe1-c9961ac082c5", "a3aa0087-8228-4e7e-b202-dc9036972d02",
  ]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth.html"]
}
