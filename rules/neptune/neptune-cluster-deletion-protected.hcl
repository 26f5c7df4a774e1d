rule "neptune-cluster-deletion-protected" {
  title    = "Neptune cluster cannot be deleted by one call"
  practice = "data.undeletable"
  severity = "low"
  tier     = "extra"
  resource = "AWS::Neptune::DBCluster"
  require  = self.DeletionProtection == true
  message  = "One mistaken apply or one stolen credential deletes the graph."
  why      = "Deletion is the fastest way to destroy data; protection turns it into two steps, of which one is conspicuous."
  fix {
    set = {
      DeletionProtection = true
    }
  }
  aliases = [
    "CKV2_AWS_58",
  ]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/manage-console-instances-delete.html"]
}
