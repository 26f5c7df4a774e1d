terraform "aws_shield_protection" {
  becomes = "AWS::Shield::Protection"
  properties {
    Name        = self.name
    ResourceArn = self.resource_arn
    Tags        = self.tags
  }
}
