default "AWS::Transfer::Server" "EndpointType" {
  value  = "PUBLIC"
  source = "https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html"
}

default "AWS::Transfer::Server" "Protocols" {
  value  = ["SFTP"]
  source = "https://docs.aws.amazon.com/transfer/latest/APIReference/API_CreateServer.html"
}

default "AWS::Transfer::Server" "SecurityPolicyName" {
  value  = "TransferSecurityPolicy-2018-11"
  source = "https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html"
}
