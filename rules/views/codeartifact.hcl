view "AWS::CodeArtifact::Domain" { names = [self.DomainName] }

view "AWS::CodeArtifact::Repository" { names = [self.RepositoryName] }
