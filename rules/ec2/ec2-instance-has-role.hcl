rule "ec2-instance-has-role" {
  title    = "EC2 instance has a role to get credentials from"
  practice = "ec2.roles"
  severity = "low"
  tier     = "extra"
  resource = "AWS::EC2::Instance"
  require  = self.profile != null
  message  = "The instance has no instance profile."
  why      = "Programs that need AWS are then given long-lived keys, which stay on the disk."
  fix {
    say = "Attach an instance profile whose role allows what the programs need."
  }
  aliases = [
    "CKV2_AWS_41", "f914357d-8386-4d56-9ba6-456e5723f9a6", "guard:EC2_INSTANCE_PROFILE_ATTACHED",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"]
}
