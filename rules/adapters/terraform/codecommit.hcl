terraform "aws_codecommit_repository" {
  becomes = "AWS::CodeCommit::Repository"
  properties {
    RepositoryName        = self.repository_name
    KmsKeyId              = self.kms_key_id
    RepositoryDescription = self.description
    Tags                  = self.tags
  }
}

terraform "aws_codecommit_trigger" {
  part-of = "AWS::CodeCommit::Repository"
  through = self.repository_name
  properties {
    Triggers = [for t in self.trigger : { Name = t.name, DestinationArn = t.destination_arn, Branches = t.branches, Events = t.events }]
  }
}
