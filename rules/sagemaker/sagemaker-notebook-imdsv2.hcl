rule "sagemaker-notebook-imdsv2" {
  title    = "SageMaker notebook answers metadata requests only with a session token (IMDSv2)"
  practice = "ec2.roles"
  severity = "medium"
  resource = "AWS::SageMaker::NotebookInstance"
  require  = self.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion == "2"
  message  = "The notebook hands out its role's credentials to plain requests (IMDSv1)."
  why      = "What can be tricked into fetching an address, a notebook or a library, then fetches the credentials."
  fix {
    set = {
      "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion" = "2"
    }
  }
  aliases = [
    "CKV_AWS_371",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-imds.html"]
}
