rule "vpc-route-peering-narrow" {
  title    = "Route to a peered VPC names its addresses"
  practice = "ec2.security-groups"
  severity = "medium"
  resource = "AWS::EC2::Route"
  when     = self.VpcPeeringConnectionId != null
  require  = self.DestinationCidrBlock != "0.0.0.0/0" && self.DestinationIpv6CidrBlock != "::/0"
  message  = "Everything that is not local is sent to the peered network."
  why      = "Its owner sees, and can answer, all traffic that was meant for elsewhere."
  fix {
    say = "Route the peer's own ranges only."
  }
  aliases = [
    "CKV2_AWS_44", "b3a41501-f712-4c4f-81e5-db9a7dc0e34e",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html"]
}
