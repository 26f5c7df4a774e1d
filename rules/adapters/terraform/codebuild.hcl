terraform "aws_codebuild_project" {
  becomes = "AWS::CodeBuild::Project"
  properties {
    Name = self.name
    Environment = {
      EnvironmentVariables = [for v in self.environment[0].environment_variable : { Name = v.name, Value = v.value, Type = v.type }]
    }
  }
}
