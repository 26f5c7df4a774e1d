rule "ec2-ami-lookup-has-owner" {
  title    = "AMI is looked up among named owners"
  practice = "ami.encrypted-private"
  severity = "high"
  resource = "data.aws_ami"
  when     = self.most_recent == true
  require  = length(self.owners) > 0 || anytrue([for f in self.filter : contains(["owner-id", "owner-alias", "image-id"], f.name)])
  message  = "The newest image of this name is taken, whoever published it."
  why      = <<-END
    Everyone can publish an image of any name; a newer one of the same name then starts with the role and the secrets
    of the instance.
  END
  fix {
    say = "Name the owners: self, amazon, or the publisher's account."
  }
  aliases = [
    "CKV_AWS_386", "AVD-AWS-0344",
  ]
  references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html"]
}
