terraform "aws_iam_role" {
  becomes = "AWS::IAM::Role"
  properties {
    RoleName                 = self.name
    AssumeRolePolicyDocument = self.assume_role_policy
    ManagedPolicyArns        = self.managed_policy_arns
    MaxSessionDuration       = self.max_session_duration
    PermissionsBoundary      = self.permissions_boundary
    Policies                 = [for p in self.inline_policy : { PolicyName = p.name, PolicyDocument = p.policy }]
    Description              = self.description
    Path                     = self.path
    Tags                     = self.tags
  }
}

terraform "aws_iam_server_certificate" {
  becomes = "AWS::IAM::ServerCertificate"
  properties {
    ServerCertificateName = self.name
    PrivateKey            = self.private_key
    CertificateBody       = self.certificate_body
    CertificateChain      = self.certificate_chain
    Path                  = self.path
    Tags                  = self.tags
  }
}

terraform "aws_iam_user" {
  becomes = "AWS::IAM::User"
  properties {
    UserName            = self.name
    PermissionsBoundary = self.permissions_boundary
    Path                = self.path
    Tags                = self.tags
  }
}

terraform "aws_iam_group" {
  becomes = "AWS::IAM::Group"
  properties {
    GroupName = self.name
    Path      = self.path
  }
}

terraform "aws_iam_role_policy" {
  becomes = "AWS::IAM::RolePolicy"
  properties {
    RoleName       = self.role
    PolicyName     = self.name
    PolicyDocument = self.policy
  }
}

terraform "aws_iam_user_policy" {
  becomes = "AWS::IAM::UserPolicy"
  properties {
    UserName       = self.user
    PolicyName     = self.name
    PolicyDocument = self.policy
  }
}

terraform "aws_iam_group_policy" {
  becomes = "AWS::IAM::GroupPolicy"
  properties {
    GroupName      = self.group
    PolicyName     = self.name
    PolicyDocument = self.policy
  }
}

terraform "aws_iam_policy" {
  becomes = "AWS::IAM::ManagedPolicy"
  properties {
    ManagedPolicyName = self.name
    Path              = self.path
    PolicyDocument    = self.policy
    Description       = self.description
  }
}

terraform "aws_iam_role_policy_attachment" {
  part-of = "AWS::IAM::Role"
  through = self.role
  properties { ManagedPolicyArns = [self.policy_arn] }
}

terraform "aws_iam_user_policy_attachment" {
  part-of = "AWS::IAM::User"
  through = self.user
  properties { ManagedPolicyArns = [self.policy_arn] }
}

terraform "aws_iam_group_policy_attachment" {
  part-of = "AWS::IAM::Group"
  through = self.group
  properties { ManagedPolicyArns = [self.policy_arn] }
}

terraform "aws_iam_policy_attachment" {
  part-of = "AWS::IAM::Role"
  through = self.roles
  properties { ManagedPolicyArns = [self.policy_arn] }
}

terraform "aws_iam_policy_attachment" {
  part-of = "AWS::IAM::User"
  through = self.users
  properties { ManagedPolicyArns = [self.policy_arn] }
}

terraform "aws_iam_policy_attachment" {
  part-of = "AWS::IAM::Group"
  through = self.groups
  properties { ManagedPolicyArns = [self.policy_arn] }
}

terraform "aws_iam_user_login_profile" {
  part-of = "AWS::IAM::User"
  through = self.user
  properties { LoginProfile = { PasswordResetRequired = self.password_reset_required } }
}

terraform "aws_iam_access_key" {
  becomes = "AWS::IAM::AccessKey"
  properties {
    UserName = self.user
    Status   = self.status
  }
}

terraform "aws_iam_user_group_membership" {
  part-of = "AWS::IAM::User"
  through = self.user
  properties { Groups = self.groups }
}

terraform "aws_iam_group_membership" {
  part-of = "AWS::IAM::User"
  through = self.users
  properties { Groups = [self.group] }
}

terraform "aws_iam_virtual_mfa_device" {
  becomes = "AWS::IAM::VirtualMFADevice"
  properties {
    VirtualMfaDeviceName = self.virtual_mfa_device_name
    Path                 = self.path
    Tags                 = self.tags
  }
}

terraform "aws_iam_instance_profile" {
  becomes = "AWS::IAM::InstanceProfile"
  removed = ["roles"]
  properties {
    InstanceProfileName = self.name
    Path                = self.path
    Roles               = concat([for r in [self.role] : r if r != null], coalesce(self.roles, []))
  }
}

terraform "aws_iam_role_policy_attachments_exclusive" {
  part-of = "AWS::IAM::Role"
  through = self.role_name
  properties { exclusive_arns = self.policy_arns }
}

terraform "aws_iam_user_policy_attachments_exclusive" {
  part-of = "AWS::IAM::User"
  through = self.user_name
  properties { exclusive_arns = self.policy_arns }
}

terraform "aws_iam_group_policy_attachments_exclusive" {
  part-of = "AWS::IAM::Group"
  through = self.group_name
  properties { exclusive_arns = self.policy_arns }
}
