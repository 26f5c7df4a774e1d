rule "sagemaker-model-network-isolated" {
  title    = "SageMaker model is isolated from the network"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SageMaker::Model"
  require  = self.EnableNetworkIsolation == true
  message  = "The model's container may call out."
  why      = "A model or library from elsewhere can then carry the data, and the role's credentials, away."
  fix {
    set = {
      EnableNetworkIsolation = true
    }
  }
  aliases = [
    "CKV_AWS_370",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/mkt-algo-model-internet-free.html"]
}
