view "AWS::Lambda::Function" { names = [self.FunctionName] }
