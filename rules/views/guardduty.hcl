# CloudFormation has no type for what an organization does with its new members.
view "aws_guardduty_organization_configuration" { detector = target(self.detector_id, "AWS::GuardDuty::Detector") }
