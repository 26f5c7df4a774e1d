rule "sagemaker-notebook-in-vpc" {
  title    = "SageMaker notebook is in a VPC"
  practice = "ec2.security-groups"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SageMaker::NotebookInstance"
  require  = self.SubnetId != null
  message  = "The notebook is in no subnet of yours."
  why      = "No security group, endpoint policy or flow log of yours then stands between the notebook and the world."
  fix {
    say = "Give it a subnet and a security group; it takes a new notebook instance."
  }
  aliases = [
    "CKV_AWS_306", "9c7028d9-04c2-45be-b8b2-1188ccaefb36",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html"]
}
