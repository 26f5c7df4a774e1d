rule "ecr-repository-policy-not-public" {
  title    = "ECR repository policy lets in named principals only"
  practice = "identity.least-privilege"
  severity = "critical"
  resource = "AWS::ECR::Repository"
  require  = length(public_grants(self.RepositoryPolicyText, "ecr")) == 0
  message  = "Anyone with an AWS account can use this repository."
  why      = "A stranger pulls the images with all that is in them, or pushes one that then runs here."
  fix {
    say = "Name the principals, or limit them by aws:PrincipalOrgID."
  }
  aliases = [
    "CKV_AWS_32", "AVD-AWS-0032", "e86e26fc-489e-44f0-9bcd-97305e4ba69a", "75be209d-1948-41f6-a8c8-e22dd0121134",
    "terrascan:AC_AWS_0084",
  ]
  references = ["https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html"]
}
