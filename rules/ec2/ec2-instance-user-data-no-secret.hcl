rule "ec2-instance-user-data-no-secret" {
  title    = "EC2 user data and provisioners hold no credentials"
  practice = "ec2.roles"
  severity = "high"
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "cloudformation::Init"]
  let {
    found = script_secrets(it)
  }
  each    = self.user_data
  require = length(script_secrets(it)) == 0
  message = "The instance is given ${join(", ", found)} in clear."
  why     = <<-END
    Every process on the instance can read its user data, and so can everyone who may describe instances; it cannot be
    rotated without a new instance. What a provisioner writes stays on the disk, and in every image made of it.
  END
  fix {
    say = "Give the instance a role, and fetch secrets from Secrets Manager or Parameter Store at boot."
  }
  aliases = [
    "CKV_AWS_46", "0b93729a-d882-4803-bdc3-ac429a21f158", "AVD-AWS-0029", "AVD-AWS-0129", "d7b9d850-3e06-4a75-852f-c46c2e92240b", "AVD-AWS-0122",
    "443488f5-c734-460b-a36d-5b3f330174dc", "568cc372-ca64-420d-9015-ee347d00d288", "terrascan:AC_AWS_0168",
  ]
  concepts   = ["ec2-instance-no-key-provisioning", "auto-scaling-launch-config-user-data-no-secret", "auto-scaling-launch-config-user-data-no-private-key"]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html"]
}
