rule "vpc-flow-logged" {
  title    = "VPC has a flow log of all its traffic"
  practice = "vpc.flow-logs"
  severity = "medium"
  resource = "AWS::EC2::VPC"
  require  = anytrue([for f in self.flow_logs : f.TrafficType == "ALL"])
  message  = "No flow log records all that talks in this network."
  why      = "After an intrusion the flow log is often the only record of where data went."
  fix { say = "Add a flow log of traffic type ALL to a log group or bucket." }
  aliases = [
    "CKV2_AWS_11", "AVD-AWS-0178", "W60", "AC_AWS_0369",
    "f83121ea-03da-434f-9277-9cd247ab3047", "f6d299d2-21eb-41cc-b1e1-fe12d857500b",
  ]
  references = ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"]
}
