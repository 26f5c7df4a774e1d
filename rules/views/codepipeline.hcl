view "AWS::CodePipeline::Pipeline" {
  stores = concat([for s in [self.ArtifactStore] : s if s != null], self.ArtifactStores[*].ArtifactStore)
}
