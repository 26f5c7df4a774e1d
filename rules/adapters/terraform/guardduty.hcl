terraform "aws_guardduty_detector" {
  becomes = "AWS::GuardDuty::Detector"
  properties { Enable = self.enable }
}
