view "AWS::CodeCommit::Repository" { names = [self.RepositoryName] }
