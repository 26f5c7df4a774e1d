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
  documents = self.Policies[*].PolicyDocument
}

view "AWS::IAM::User" {
  names     = [self.UserName, "arn:aws:iam::*:user/${self.UserName}"]
  documents = self.Policies[*].PolicyDocument
  direct    = concat(self.ManagedPolicyArns, self.Policies)
}

view "AWS::IAM::Group" {
  names     = [self.GroupName, "arn:aws:iam::*:group/${self.GroupName}"]
  documents = self.Policies[*].PolicyDocument
}
