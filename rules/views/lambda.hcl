view "AWS::Lambda::Function" {
  names       = [self.FunctionName]
  permissions = pointing("AWS::Lambda::Permission", "function")
}

view "AWS::Lambda::Permission" { function = target(self.FunctionName, "AWS::Lambda::Function") }
