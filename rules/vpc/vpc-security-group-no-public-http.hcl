rule "vpc-security-group-no-public-http" {
  title    = "Security group does not open port 80 to the internet"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  params   = { ports = [80], addresses = 65536 }
  let {
    open = public_exposure(self.ingress, param.ports)
  }
  require = open.addresses <= param.addresses
  message = "Port 80, where HTTP is served in clear, is open to ${open.reach}."
  why     = "What is served there can be read and changed on the way, unless it does nothing but redirect to HTTPS."
  fix {
    say = "Open 443 only, or keep port 80 to a load balancer that redirects."
  }
  aliases = [
    "CKV_AWS_260", "ffac8a12-322e-42c1-b9b9-81ff85c39ef7", "ddfc4eaa-af23-409f-b96c-bf5c45dc4daa", "terrascan:AC_AWS_0228",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
