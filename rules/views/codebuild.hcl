view "AWS::CodeBuild::Project" {
  names     = [self.Name]
  artifacts = concat([for a in [self.Artifacts] : a if a != null], self.SecondaryArtifacts)
  sources   = concat([for s in [self.Source] : s if s != null], self.SecondarySources)
}
