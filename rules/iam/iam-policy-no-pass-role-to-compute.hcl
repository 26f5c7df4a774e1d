rule "iam-policy-no-pass-role-to-compute" {
  title    = "Policy does not let its holder start compute with any role"
  practice = "identity.least-privilege"
  severity = "high"
  resource = ["AWS::IAM::ManagedPolicy", "AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet", "data.aws_iam_policy_document"]
  let {
    started = [
      for a in ["ec2:RunInstances", "lambda:CreateFunction", "cloudformation:CreateStack", "glue:CreateDevEndpoint", "ecs:RunTask", "codebuild:CreateProject", "sagemaker:CreateNotebookInstance", "datapipeline:CreatePipeline"] : a
      if length(allows_everywhere(self.documents, a)) > 0
    ]
  }
  require = (
    length(allows_everywhere(self.documents, "iam:PassRole")) == 0
    || length(started) == 0
    || length(allows_everywhere(self.documents, "iam:*")) > 0
  )
  message = "The holder can start compute that runs with any role of the account: iam:PassRole with ${listed(started)}."
  why     = "A machine or function with the administrator's role hands out the administrator's credentials."
  fix {
    say = "Name the roles that may be passed, or the service by iam:PassedToService."
  }
  aliases = [
    "CKV_AWS_110", "CKV_AWS_286",
    "15e6ad8c-f420-49a6-bafb-074f5eb1ec74", "30b88745-eebe-4ecb-a3a9-5cf886e96204", "89561b03-cb35-44a9-a7e9-8356e71606f4",
    "034d0aee-620f-4bf7-b7fb-efdf661fdb9e", "fa62ac4f-f5b9-45b9-97c1-625c8b6253ca", "8055dec2-efb8-4fe6-8837-d9bed6ff202a",
    "9b0ffadc-a61f-4c2a-b1e6-68fab60f6267", "be2aa235-bd93-4b68-978a-1cc65d49082f", "19ffbe31-9d72-4379-9768-431195eae328",
    "7d544dad-8a6c-431c-84c1-5f07fe9afc0e", "0a592060-8166-49f5-8e65-99ac6dce9871", "94fbe150-27e3-4eba-9ca6-af32865e4503",
  ]
  concepts   = ["iam-no-escalation-ec2-run-instances", "iam-no-escalation-lambda-create-function", "iam-no-escalation-cloudformation-create-stack", "iam-no-escalation-glue-create-dev-endpoint"]
  references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html"]
}
