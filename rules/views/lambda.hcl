view "AWS::Lambda::Function" {
  names       = [self.FunctionName, "arn:aws:lambda:*:*:function:${self.FunctionName}"]
  permissions = pointing("AWS::Lambda::Permission", "function")
  trace       = self.TracingConfig.Mode

  # where events go that it could not work off
  failures = [for f in concat([self.DeadLetterConfig.TargetArn], pointing("AWS::Lambda::EventInvokeConfig", "function")[*].DestinationConfig.OnFailure.Destination) : f if f != null]
}

view "AWS::Lambda::EventInvokeConfig" { function = target(self.FunctionName, "AWS::Lambda::Function") }

view "AWS::Lambda::Permission" { function = target(self.FunctionName, "AWS::Lambda::Function") }

view "AWS::Lambda::Url" {
  url_auth = self.AuthType
  function = target(self.TargetFunctionArn, "AWS::Lambda::Function")
}

view "AWS::Lambda::LayerVersion" {
  names       = [self.LayerName]
  permissions = pointing("AWS::Lambda::LayerVersionPermission", "layer")
}

view "AWS::Lambda::LayerVersionPermission" { layer = target(self.LayerVersionArn, "AWS::Lambda::LayerVersion") }
