terraform "aws_organizations_organization" {
  becomes = "AWS::Organizations::Organization"
  properties { FeatureSet = self.feature_set }
}
