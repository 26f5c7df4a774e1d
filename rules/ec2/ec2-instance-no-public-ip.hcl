rule "ec2-instance-no-public-ip" {
  title    = "EC2 instance gets no public address"
  practice = "ec2.security-groups"
  severity = "medium"
  tier     = "extra"
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]
  require  = !anytrue([for p in self.public_ips : p == true])
  message  = "Instances get an address that the internet can reach."
  why      = "Only a security group then stands between the instance and everyone."
  fix {
    say = "Leave it in a private subnet; reach it through a load balancer or Session Manager."
  }
  aliases = [
    "CKV_AWS_88", "5a2486aa-facf-477d-a5c1-b010789459ce", "guard:EC2_INSTANCE_NO_PUBLIC_IP", "CKV_AWS_389", "AVD-AWS-0009",
    "guard:AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED",
  ]
  concepts   = ["auto-scaling-launch-config-no-public-ip"]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html"]
}
