rule "vpc-transit-gateway-no-auto-accept" {
  title    = "Transit gateway does not accept attachments by itself"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "AWS::EC2::TransitGateway"
  require  = self.AutoAcceptSharedAttachments != "enable"
  message  = "Every account that the gateway is shared with joins its network unasked."
  why      = "A network of another account is then one route away from all that the gateway connects."
  fix {
    set = {
      AutoAcceptSharedAttachments = "disable"
    }
  }
  aliases = [
    "CKV_AWS_331",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html"]
}
