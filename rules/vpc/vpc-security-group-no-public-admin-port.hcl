rule "vpc-security-group-no-public-admin-port" {
  title    = "Security group opens no administration port to the internet"
  practice = "ec2.security-groups"
  severity = "critical"
  lower    = { high = self.balances }
  within   = "vpc-security-group-no-public-all"
  resource = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress"]
  params   = { ports = [22, 23, 135, 137, 138, 139, 445, 2049, 2375, 3389, 5900, 5985, 5986, 10250], addresses = 65536 }
  let {
    open = public_exposure(self.ingress, param.ports)
  }
  require = open.addresses <= param.addresses
  message = "Port ${listed(open.ports)} is open to ${open.reach}."
  why     = "Whoever can reach the port can try passwords and exploits at leisure."
  fix {
    say = "Name your own ranges, or use Session Manager and drop the rule."
  }
  aliases = [
    "CKV_AWS_24", "AVD-AWS-0107", "65905cec-d691-4320-b320-2000436cb696", "6e856af2-62d7-4ba2-adc1-73b62cef9cc1",
    "terrascan:AC_AWS_0227", "guard:INCOMING_SSH_DISABLED", "CKV_AWS_25", "151187cb-0efc-481c-babd-ad24e3c9bc22",
    "c9846969-d066-431f-9b34-8c4abafe422a", "3ae83918-7ec7-4cb8-80db-b91ef0f94002", "terrascan:AC_AWS_0230",
    "cdbb0467-2957-4a77-9992-7b55b29df7b7", "guard:RESTRICTED_INCOMING_TRAFFIC",
  ]
  concepts   = ["vpc-security-group-no-public-ssh", "vpc-security-group-no-public-rdp", "vpc-security-group-no-public-admin-ports"]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
}
