# A policy that AWS or another stack made, looked up by name or ARN.
view "data.aws_iam_policy" {
  arns     = [for a in [self.arn, "arn:aws:iam::aws:policy/${self.name}"] : a if a != null]
  attached = surely(length(self.holders) > 0) ? [] : self.arns
  holders = concat(
    pointing("AWS::IAM::Role", "lookups"),
    pointing("AWS::IAM::User", "lookups"),
    pointing("AWS::IAM::Group", "lookups"),
    pointing("AWS::SSO::PermissionSet", "lookups")
  )
}

view "AWS::IAM::RolePolicy" {
  holder    = target(self.RoleName, "AWS::IAM::Role")
  documents = [self.PolicyDocument]
}

view "AWS::IAM::UserPolicy" {
  holder    = target(self.UserName, "AWS::IAM::User")
  documents = [self.PolicyDocument]
  direct    = [self.PolicyDocument]
}

view "AWS::IAM::GroupPolicy" {
  holder    = target(self.GroupName, "AWS::IAM::Group")
  documents = [self.PolicyDocument]
}

# A document of Terraform's speaks for itself where nothing of this scan carries it (a module that cannot be read does, or an
# output): as an identity's policy, or, where it names principals, as a trust policy.
view "data.aws_iam_policy_document" {
  documents = !carried(self) && surely(length(flatten(statements(self.json)[*].Principals)) == 0) ? [self.json] : []
  trust     = carried(self) ? null : self.json
}

view "AWS::IAM::Policy" {
  documents = [self.PolicyDocument]
  direct    = self.Users
}

view "AWS::IAM::ManagedPolicy" {
  names = [self.ManagedPolicyName, "arn:aws:iam::*:policy/${self.ManagedPolicyName}"]

  # a permissions boundary grants nothing
  bounds    = concat(pointing("AWS::IAM::Role", "boundary"), pointing("AWS::IAM::User", "boundary"))
  documents = surely(length(self.bounds) > 0) ? [] : [self.PolicyDocument]
  direct    = self.Users
}

view "AWS::IAM::Role" {
  exclusive_arns = given
  policy_arns    = concat(self.ManagedPolicyArns, [for a in self.exclusive_arns : a if !surely(contains(self.ManagedPolicyArns, a))])
  names          = [self.RoleName, "arn:aws:iam::*:role/${self.RoleName}"]
  lookups        = [for a in self.policy_arns : target(a, "data.aws_iam_policy")]
  boundary       = target(self.PermissionsBoundary, "AWS::IAM::ManagedPolicy")
  attached       = flatten([for a in self.policy_arns : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a] if !seen(target(a, "AWS::IAM::ManagedPolicy"))])
  documents      = self.Policies[*].PolicyDocument
  trust          = self.AssumeRolePolicyDocument
}

view "AWS::IAM::User" {
  exclusive_arns = given
  policy_arns    = concat(self.ManagedPolicyArns, [for a in self.exclusive_arns : a if !surely(contains(self.ManagedPolicyArns, a))])
  names          = [self.UserName, "arn:aws:iam::*:user/${self.UserName}"]
  lookups        = [for a in self.policy_arns : target(a, "data.aws_iam_policy")]
  boundary       = target(self.PermissionsBoundary, "AWS::IAM::ManagedPolicy")
  attached       = flatten([for a in self.policy_arns : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a] if !seen(target(a, "AWS::IAM::ManagedPolicy"))])
  documents      = self.Policies[*].PolicyDocument
  direct         = concat(self.policy_arns, self.Policies)
  joined         = concat(self.Groups, pointing("AWS::IAM::UserToGroupAddition", "members"))
}

view "AWS::IAM::Group" {
  exclusive_arns = given
  policy_arns    = concat(self.ManagedPolicyArns, [for a in self.exclusive_arns : a if !surely(contains(self.ManagedPolicyArns, a))])
  names          = [self.GroupName, "arn:aws:iam::*:group/${self.GroupName}"]
  lookups        = [for a in self.policy_arns : target(a, "data.aws_iam_policy")]
  attached       = flatten([for a in self.policy_arns : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a] if !seen(target(a, "AWS::IAM::ManagedPolicy"))])
  documents      = self.Policies[*].PolicyDocument
}

view "AWS::IAM::UserToGroupAddition" { members = [for u in self.Users : target(u, "AWS::IAM::User")] }

view "AWS::IAM::InstanceProfile" {
  names = [self.InstanceProfileName, "arn:aws:iam::*:instance-profile/${self.InstanceProfileName}"]
  roles = [for r in self.Roles : target(r, "AWS::IAM::Role")]
}
