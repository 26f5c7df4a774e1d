view "AWS::Organizations::Policy" { names = [self.Name] }
