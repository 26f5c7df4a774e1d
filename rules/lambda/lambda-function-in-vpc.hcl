rule "lambda-function-in-vpc" {
  title    = "Lambda function runs in a VPC"
  practice = "network.private"
  severity = "info"
  tier     = "extra"
  resource = "AWS::Lambda::Function"
  require  = length(self.VpcConfig.SubnetIds) > 0
  message  = "The function runs outside the owner's networks."
  why      = <<-END
    In a VPC its traffic can be limited and recorded; a function that needs nothing there is slower and dearer for it.
  END
  fix {
    say = "Set VpcConfig."
  }
  aliases = [
    "CKV_AWS_117", "W89", "terrascan:AC_AWS_0486", "guard:LAMBDA_INSIDE_VPC",
  ]
  references = ["https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html"]
}
