rule "neptune-instance-not-public" {
  title    = "Neptune instance has no public address"
  practice = "ec2.security-groups"
  severity = "high"
  resource = "AWS::Neptune::DBInstance"
  require  = self.PubliclyAccessible != true
  message  = "The database gets an address on the internet."
  why      = "Neptune without IAM authentication asks nobody for a password: whoever reaches it reads and writes the graph."
  fix {
    set = {
      PubliclyAccessible = false
    }
  }
  aliases = [
    "CKV_AWS_102", "9ba198e0-fef4-464a-8a4d-75ea55300de7",
  ]
  references = ["https://docs.aws.amazon.com/neptune/latest/userguide/neptune-public-endpoints.html"]
}
