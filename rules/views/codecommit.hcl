view "AWS::CodeCommit::Repository" {
  names          = [self.RepositoryName]
  approval_rules = pointing("aws_codecommit_approval_rule_template_association", "repository")
}

# CloudFormation has no type for approval rules.
view "aws_codecommit_approval_rule_template_association" { repository = target(self.repository_name, "AWS::CodeCommit::Repository") }
