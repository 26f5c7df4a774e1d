rule "eks-node-group-ssh-limited" {
  title    = "EKS nodes take SSH from named security groups only"
  practice = "ec2.security-groups"
  severity = "critical"
  resource = "AWS::EKS::Nodegroup"
  when     = self.RemoteAccess.Ec2SshKey != null
  require  = length(self.RemoteAccess.SourceSecurityGroups) > 0
  message  = "EKS opens port 22 of the nodes to the whole internet."
  why      = <<-END
    With a key and no source group, EKS makes a security group that admits 0.0.0.0/0; whoever reaches a node with the
    key has its pods' secrets too.
  END
  fix {
    say = "Name the security groups that may come, or leave out the key and use Session Manager."
  }
  aliases = [
    "CKV_AWS_100", "ba40ace1-a047-483c-8a8d-bc2d3a67a82d", "73d59e76-a12c-4b74-a3d8-d3e1e19c25b3",
  ]
  references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eks-nodegroup-remoteaccess.html"]
}
