rule "vpc-endpoint-service-manual-acceptance" {
  title    = "VPC endpoint service accepts its consumers by hand"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "AWS::EC2::VPCEndpointService"
  require  = self.AcceptanceRequired != false
  message  = "Every allowed account connects without anyone's consent."
  why      = "A principal that is allowed too widely is then inside at once."
  fix {
    set = {
      AcceptanceRequired = true
    }
  }
  aliases = [
    "CKV_AWS_123",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html"]
}
