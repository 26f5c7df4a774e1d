rule "sagemaker-notebook-role-limited" {
  title    = "SageMaker notebook does not run as administrator"
  practice = "identity.least-privilege"
  severity = "high"
  resource = "AWS::SageMaker::NotebookInstance"
  require  = self.RoleArn == null || target(self.RoleArn, "AWS::IAM::Role").administrates != true
  message  = "Whoever uses the notebook may do everything in the account."
  why      = "A notebook runs whatever it is given, and installs libraries from anywhere: one bad one then owns the account."
  fix {
    say = "Give the notebook a role of its own that allows what it needs."
  }
  aliases = [
    "CKV2_AWS_68",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-roles.html"]
}
