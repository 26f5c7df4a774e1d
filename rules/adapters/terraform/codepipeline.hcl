terraform "aws_codepipeline_webhook" {
  becomes = "AWS::CodePipeline::Webhook"
  properties {
    Name                        = self.name
    AuthenticationConfiguration = { AllowedIPRange = self.authentication_configuration[0].allowed_ip_range, SecretToken = self.authentication_configuration[0].secret_token }
    Authentication              = self.authentication
    Filters                     = [for f in self.filter : { JsonPath = f.json_path, MatchEquals = f.match_equals }]
    TargetAction                = self.target_action
    TargetPipeline              = self.target_pipeline
    Tags                        = self.tags
  }
}

terraform "aws_codepipeline" {
  becomes = "AWS::CodePipeline::Pipeline"
  properties {
    Name = self.name
    ArtifactStores = [for s in self.artifact_store : {
      Region        = s.region
      ArtifactStore = { Type = s.type, Location = s.location, EncryptionKey = { Id = s.encryption_key[0].id, Type = s.encryption_key[0].type } }
    }]
    ExecutionMode = self.execution_mode
    PipelineType  = self.pipeline_type
    RoleArn       = self.role_arn
    Stages = [for s in self.stage : {
      Actions = [for a in s.action : {
        Configuration    = a.configuration
        ActionTypeId     = { Category = a.category, Owner = a.owner, Provider = a.provider, Version = a.version }
        Name             = a.name
        Namespace        = a.namespace
        Region           = a.region
        RoleArn          = a.role_arn
        RunOrder         = a.run_order
        TimeoutInMinutes = a.timeout_in_minutes
      }]
      Name = s.name
    }]
    Variables = [for v in self.variable : { DefaultValue = v.default_value, Description = v.description, Name = v.name }]
    Tags      = self.tags
  }
}
