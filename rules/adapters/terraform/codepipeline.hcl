terraform "aws_codepipeline_webhook" {
  becomes = "AWS::CodePipeline::Webhook"
  properties {
    Name                        = self.name
    AuthenticationConfiguration = { SecretToken = self.authentication_configuration[0].secret_token }
  }
}

terraform "aws_codepipeline" {
  becomes = "AWS::CodePipeline::Pipeline"
  properties {
    Name = self.name
    ArtifactStores = [for s in self.artifact_store : {
      Region        = s.region
      ArtifactStore = { Type = s.type, Location = s.location, EncryptionKey = { Id = s.encryption_key[0].id } }
    }]
  }
}
