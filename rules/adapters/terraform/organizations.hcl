terraform "aws_organizations_organization" {
  becomes = "AWS::Organizations::Organization"
  properties { FeatureSet = self.feature_set }
}

terraform "aws_organizations_policy" {
  becomes = "AWS::Organizations::Policy"
  properties {
    Name        = self.name
    Type        = self.type
    Content     = self.content
    Description = self.description
    Tags        = self.tags
  }
}

terraform "aws_organizations_policy_attachment" {
  part-of = "AWS::Organizations::Policy"
  through = self.policy_id
  properties { TargetIds = [self.target_id] }
}
