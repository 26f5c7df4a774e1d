terraform "aws_lambda_function" {
  becomes = "AWS::Lambda::Function"
  properties {
    FunctionName = self.function_name
    Role         = self.role
    Runtime      = self.runtime
    Environment  = { Variables = self.environment[0].variables }
  }
}

terraform "aws_lambda_permission" {
  becomes = "AWS::Lambda::Permission"
  properties {
    Action              = self.action
    FunctionName        = self.function_name
    Principal           = self.principal
    SourceArn           = self.source_arn
    SourceAccount       = self.source_account
    PrincipalOrgID      = self.principal_org_id
    FunctionUrlAuthType = self.function_url_auth_type
  }
}

terraform "aws_lambda_function_url" {
  becomes = "AWS::Lambda::Url"
  properties {
    TargetFunctionArn = self.function_name
    AuthType          = self.authorization_type
  }
}
