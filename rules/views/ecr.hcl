view "AWS::ECR::Repository" { names = [self.RepositoryName] }
