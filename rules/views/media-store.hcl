view "AWS::MediaStore::Container" { names = [self.ContainerName] }
