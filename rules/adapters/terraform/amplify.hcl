terraform "aws_amplify_app" {
  becomes = "AWS::Amplify::App"
  properties {
    Name            = self.name
    AccessToken     = self.access_token
    OauthToken      = self.oauth_token
    BasicAuthConfig = { EnableBasicAuth = self.enable_basic_auth, Password = self.basic_auth_credentials }
    AutoBranchCreationConfig = {
      BasicAuthConfig = { Password = self.auto_branch_creation_config[0].basic_auth_credentials }
    }
    BuildSpec      = self.build_spec
    CacheConfig    = [for c in self.cache_config : { Type = c.type }][0]
    ComputeRoleArn = self.compute_role_arn
    CustomHeaders  = self.custom_headers
    CustomRules = [for r in self.custom_rule : {
      Condition = r.condition
      Source    = r.source
      Status    = r.status
      Target    = r.target
    }]
    Description              = self.description
    EnableBranchAutoDeletion = self.enable_branch_auto_deletion
    JobConfig                = [for c in self.job_config : { BuildComputeType = c.build_compute_type }][0]
    Platform                 = self.platform
    Repository               = self.repository
    EnvironmentVariables     = [for k, v in self.environment_variables : { Name = k, Value = v }]
    IAMServiceRole           = self.iam_service_role_arn
    Tags                     = self.tags
  }
}

terraform "aws_amplify_branch" {
  becomes = "AWS::Amplify::Branch"
  properties {
    BasicAuthConfig            = { EnableBasicAuth = self.enable_basic_auth, Password = self.basic_auth_credentials }
    AppId                      = self.app_id
    BranchName                 = self.branch_name
    Description                = self.description
    EnableAutoBuild            = self.enable_auto_build
    EnablePerformanceMode      = self.enable_performance_mode
    EnablePullRequestPreview   = self.enable_pull_request_preview
    EnableSkewProtection       = self.enable_skew_protection
    Framework                  = self.framework
    PullRequestEnvironmentName = self.pull_request_environment_name
    Stage                      = self.stage
    EnvironmentVariables       = [for k, v in self.environment_variables : { Name = k, Value = v }]
    Tags                       = self.tags
  }
}
