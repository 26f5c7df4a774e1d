view "AWS::DLM::LifecyclePolicy" {
  copies = concat(
    flatten([for a in self.PolicyDetails.Actions : [for c in a.CrossRegionCopy : c.EncryptionConfiguration]]),
    flatten([for s in self.PolicyDetails.Schedules : s.CrossRegionCopyRules])
  )
}
