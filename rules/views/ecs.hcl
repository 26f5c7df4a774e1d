view "AWS::ECS::Service" {
  public_ip = self.NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp
  roles     = [self.Role]
  windows   = coalesce(startswith(target(self.TaskDefinition, "AWS::ECS::TaskDefinition").RuntimePlatform.OperatingSystemFamily, "WINDOWS"), false)
}

view "AWS::ECS::TaskSet" { public_ip = self.NetworkConfiguration.AwsVpcConfiguration.AssignPublicIp }

view "AWS::ECS::TaskDefinition" { names = [self.Family] }

view "AWS::ECS::TaskDefinition" { roles = [self.TaskRoleArn, self.ExecutionRoleArn] }

# Everything that a role may do is written at the role, or in policies that point at it.
view "AWS::IAM::Role" {
  administrates = (
    anytrue([for a in self.attached : endswith(a, ":iam::aws:policy/AdministratorAccess")])
    || length(allows_everywhere(self.documents, "*")) > 0
    || anytrue([for p in pointing("AWS::IAM::RolePolicy", "holder") : length(allows_everywhere(p.documents, "*")) > 0])
    || anytrue([for a in self.policy_arns : length(allows_everywhere(target(a, "AWS::IAM::ManagedPolicy").documents, "*")) > 0])
  )
}

view "AWS::ECS::Service" { worn_groups = [for g in self.NetworkConfiguration.AwsvpcConfiguration.SecurityGroups : target(g, "AWS::EC2::SecurityGroup")] }

view "AWS::ECS::Cluster" { names = [self.ClusterName, "arn:aws:ecs:*:*:cluster/${self.ClusterName}"] }
