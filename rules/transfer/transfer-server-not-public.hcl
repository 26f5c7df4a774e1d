rule "transfer-server-not-public" {
  title    = "Transfer Family server is in a VPC"
  practice = "ec2.security-groups"
  severity = "medium"
  tier     = "extra"
  resource = "AWS::Transfer::Server"
  require  = self.EndpointType != "PUBLIC"
  message  = "The server answers the whole internet, and no security group stands before it."
  why      = "Everyone can try names and passwords against it, and nothing limits the addresses that may."
  fix {
    say = "Use an endpoint of type VPC; with elastic addresses and a security group it can still serve named partners."
  }
  aliases = [
    "CKV_AWS_164",
  ]
  references = ["https://docs.aws.amazon.com/transfer/latest/userguide/create-server-in-vpc.html"]
}
