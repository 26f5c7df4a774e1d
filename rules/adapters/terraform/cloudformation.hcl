terraform "aws_cloudformation_stack" {
  becomes = "AWS::CloudFormation::Stack"
  properties {
    NotificationARNs = self.notification_arns
    TemplateURL      = self.template_url
    Parameters       = self.parameters
    TimeoutInMinutes = self.timeout_in_minutes
    Tags             = self.tags
  }
}

terraform "aws_cloudformation_stack_set" {
  becomes = "AWS::CloudFormation::StackSet"
  properties {
    ExecutionRoleName     = self.execution_role_name
    StackSetName          = self.name
    AdministrationRoleARN = self.administration_role_arn
    AutoDeployment        = [for d in self.auto_deployment : { Enabled = d.enabled, RetainStacksOnAccountRemoval = d.retain_stacks_on_account_removal }][0]
    CallAs                = self.call_as
    Capabilities          = self.capabilities
    Description           = self.description
    ManagedExecution      = [for e in self.managed_execution : { Active = e.active }][0]
    OperationPreferences = [for p in self.operation_preferences : {
      FailureToleranceCount      = p.failure_tolerance_count
      FailureTolerancePercentage = p.failure_tolerance_percentage
      MaxConcurrentCount         = p.max_concurrent_count
      MaxConcurrentPercentage    = p.max_concurrent_percentage
      RegionConcurrencyType      = p.region_concurrency_type
      RegionOrder                = p.region_order
    }][0]
    Parameters      = [for k, v in self.parameters : { ParameterKey = k, ParameterValue = v }]
    PermissionModel = self.permission_model
    Tags            = self.tags
    TemplateBody    = self.template_body
    TemplateURL     = self.template_url
  }
}

terraform "aws_cloudformation_stack_set_instance" {
  part-of = "AWS::CloudFormation::StackSet"
  through = self.stack_set_name
  properties {
    StackInstancesGroup = [{
      DeploymentTargets = {
        Accounts              = length(self.deployment_targets) == 0 ? [for a in [self.account_id] : a if a != null] : self.deployment_targets[0].accounts
        OrganizationalUnitIds = self.deployment_targets[0].organizational_unit_ids
      }
      Regions = [for r in [coalesce(self.stack_set_instance_region, self.region)] : r if r != null]
    }]
  }
}
