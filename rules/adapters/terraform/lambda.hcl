terraform "aws_lambda_function" {
  becomes = "AWS::Lambda::Function"
  properties {
    FunctionName = self.function_name
    Role         = self.role
    Runtime      = self.runtime
    Environment  = { Variables = self.environment[0].variables }

    ReservedConcurrentExecutions = self.reserved_concurrent_executions
    DeadLetterConfig             = { TargetArn = self.dead_letter_config[0].target_arn }
    TracingConfig                = { Mode = self.tracing_config[0].mode }
    CodeSigningConfigArn         = self.code_signing_config_arn
    KmsKeyArn                    = self.kms_key_arn
    VpcConfig                    = { SubnetIds = self.vpc_config[0].subnet_ids, SecurityGroupIds = self.vpc_config[0].security_group_ids }
  }
}

terraform "aws_lambda_permission" {
  becomes = "AWS::Lambda::Permission"
  properties {
    Action                = self.action
    FunctionName          = self.function_name
    Principal             = self.principal
    SourceArn             = self.source_arn
    SourceAccount         = self.source_account
    PrincipalOrgID        = self.principal_org_id
    FunctionUrlAuthType   = self.function_url_auth_type
    InvokedViaFunctionUrl = self.invoked_via_function_url
  }
}

terraform "aws_lambda_function_url" {
  becomes = "AWS::Lambda::Url"
  properties {
    TargetFunctionArn = self.function_name
    AuthType          = self.authorization_type
    Cors              = { AllowOrigins = self.cors[0].allow_origins, AllowMethods = self.cors[0].allow_methods }
  }
}

terraform "aws_lambda_function_event_invoke_config" {
  becomes = "AWS::Lambda::EventInvokeConfig"
  properties {
    FunctionName      = self.function_name
    DestinationConfig = { OnFailure = { Destination = self.destination_config[0].on_failure[0].destination } }
  }
}
