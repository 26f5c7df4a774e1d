view "AWS::SSO::PermissionSet" { names = [self.Name] }
