rule "msk-cluster-not-public" {
  title    = "MSK cluster has no public address"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "AWS::MSK::Cluster"
  require  = self.BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type == "DISABLED"
  message  = "The brokers get addresses on the internet."
  why      = "Only a security group and the clients' credentials then stand between the internet and every record."
  fix {
    set = {
      "BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type" = "DISABLED"
    }
  }
  aliases = [
    "CKV_AWS_291", "54378d69-dd7c-4b08-a43e-80d563396857", "0ce1ba20-8ba8-4364-836f-40c24b8cb0ab",
  ]
  references = ["https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html"]
}
