# Instances whose storage is a local disk: it encrypts itself, and the service refuses a key for it.
view "AWS::SageMaker::EndpointConfig" {
  has_local_disks = anytrue([
    for v in self.ProductionVariants :
    matches(v.InstanceType, "^ml\\.([cmr][0-9]+[a-z]*d[a-z]*|g4dn|g5|g6e?|p3dn|p4de?|p5e?n?|trn1n?)\\.")
  ])
}

view "AWS::SageMaker::ModelPackageGroup" { names = [self.ModelPackageGroupName] }
