rule "sagemaker-notebook-no-root" {
  title    = "SageMaker notebook's users are not root"
  practice = "identity.least-privilege"
  severity = "low"
  tier     = "extra"
  resource = "AWS::SageMaker::NotebookInstance"
  require  = self.RootAccess == "Disabled"
  message  = "Users of the notebook are root on its instance."
  why      = "A user, or what a notebook installs, can then change the instance, its agents and its logs."
  fix {
    set = {
      RootAccess = "Disabled"
    }
  }
  aliases = [
    "CKV_AWS_307",
  ]
  references = ["https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-root-access.html"]
}
