# A policy that AWS or another stack made, looked up by name or ARN.
view "data.aws_iam_policy" { arns = [for a in [self.arn, "arn:aws:iam::aws:policy/${self.name}"] : a if a != null] }

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

view "AWS::IAM::Policy" { documents = [self.PolicyDocument] }

view "AWS::IAM::ManagedPolicy" {
  names     = [self.ManagedPolicyName, "arn:aws:iam::*:policy/${self.ManagedPolicyName}"]
  documents = [self.PolicyDocument]
}

view "AWS::IAM::Role" {
  names     = [self.RoleName, "arn:aws:iam::*:role/${self.RoleName}"]
  attached  = flatten([for a in self.ManagedPolicyArns : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a] if !seen(target(a, "AWS::IAM::ManagedPolicy"))])
  documents = self.Policies[*].PolicyDocument
}

view "AWS::IAM::User" {
  names     = [self.UserName, "arn:aws:iam::*:user/${self.UserName}"]
  attached  = flatten([for a in self.ManagedPolicyArns : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a] if !seen(target(a, "AWS::IAM::ManagedPolicy"))])
  documents = self.Policies[*].PolicyDocument
  direct    = concat(self.ManagedPolicyArns, self.Policies)
}

view "AWS::IAM::Group" {
  names     = [self.GroupName, "arn:aws:iam::*:group/${self.GroupName}"]
  attached  = flatten([for a in self.ManagedPolicyArns : seen(target(a, "data.aws_iam_policy")) ? target(a, "data.aws_iam_policy").arns : [a] if !seen(target(a, "AWS::IAM::ManagedPolicy"))])
  documents = self.Policies[*].PolicyDocument
}
