rule "sagemaker-data-quality-traffic-encrypted" {
  title    = "SageMaker data quality job encrypts traffic between its containers"
  practice = "transit.https"
  severity = "medium"
  resource = "AWS::SageMaker::DataQualityJobDefinition"
  require  = self.NetworkConfig.EnableInterContainerTrafficEncryption == true
  message  = "The job's containers talk to each other in clear."
  why      = "Whoever listens between them reads the data that is being checked."
  fix {
    set = {
      "NetworkConfig.EnableInterContainerTrafficEncryption" = true
    }
  }
  aliases = [
    "CKV_AWS_369",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/train-encrypt.html"]
}
