rule "ec2-instance-sensitive-port-not-exposed" {
  title    = "EC2 instance or load balancer opens no administration or data ports to the internet"
  practice = "ec2.security-groups"
  severity = "high"
  tier     = "extra"
  lower    = { medium = self.inside }
  resource = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer"]
  params   = { ports = [22, 23, 135, 137, 138, 139, 445, 1433, 1521, 2049, 2375, 3306, 3389, 5432, 5439, 5601, 5900, 5985, 5986, 6379, 9042, 9200, 10250, 11211, 27017], addresses = 65536 }
  let {
    open = public_exposure(target(it, "AWS::EC2::SecurityGroup").admitted, param.ports)
  }
  each    = self.group_refs
  require = it == null || open.addresses <= param.addresses
  message = "One of its security groups opens port ${listed(open.ports)} to ${open.reach}."
  why     = "The group's rule is one mistake; this is who stands behind it and answers."
  fix {
    say = "Narrow the group, or give this one a group of its own."
  }
  aliases = [
    "494b03d3-bf40-4464-8524-7c56ad0700ed", "terrascan:AC_AWS_0478", "78055456-f670-4d2e-94d5-392d1cf4f5e4",
    "terrascan:AC_AWS_0489",
  ]
  concepts   = ["elb-sensitive-port-not-exposed", "auto-scaling-launch-config-sg-not-open"]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security-groups.html"]
}
