terraform "aws_codebuild_project" {
  becomes = "AWS::CodeBuild::Project"
  properties {
    Name = self.name
    Environment = {
      EnvironmentVariables = [for v in self.environment[0].environment_variable : { Name = v.name, Value = v.value, Type = v.type }]
    }
  }
}

terraform "aws_codebuild_source_credential" {
  becomes = "AWS::CodeBuild::SourceCredential"
  properties {
    Token = self.token
  }
}

terraform "aws_codebuild_webhook" {
  part-of = "AWS::CodeBuild::Project"
  through = self.project_name
  properties {
    Triggers = {
      Webhook      = true
      FilterGroups = [for g in self.filter_group : [for f in g.filter : { Type = f.type, Pattern = f.pattern }]]
    }
  }
}
