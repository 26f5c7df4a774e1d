rule "sagemaker-notebook-no-direct-internet" {
  title    = "SageMaker notebook reaches the internet through its VPC only"
  practice = "ec2.security-groups"
  severity = "medium"
  resource = "AWS::SageMaker::NotebookInstance"
  require  = self.DirectInternetAccess == "Disabled"
  message  = "The notebook has a way to the internet beside your VPC."
  why      = <<-END
    What runs in the notebook can carry the data anywhere, past every firewall, endpoint policy and flow log of yours.
  END
  fix {
    set = {
      DirectInternetAccess = "Disabled"
    }
    say = "It needs a subnet and a security group, and takes a new notebook instance."
  }
  aliases = [
    "CKV_AWS_122", "88d55d94-315d-4564-beee-d2d725feab11", "guard:SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html"]
}
