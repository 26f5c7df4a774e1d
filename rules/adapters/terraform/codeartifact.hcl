terraform "aws_codeartifact_domain" {
  becomes = "AWS::CodeArtifact::Domain"
  properties {
    DomainName    = self.domain
    EncryptionKey = self.encryption_key
    Tags          = self.tags
  }
}

terraform "aws_codeartifact_domain_permissions_policy" {
  part-of = "AWS::CodeArtifact::Domain"
  through = self.domain
  properties {
    PermissionsPolicyDocument = self.policy_document
  }
}

terraform "aws_codeartifact_repository" {
  becomes = "AWS::CodeArtifact::Repository"
  properties {
    Description         = self.description
    DomainName          = self.domain
    DomainOwner         = self.domain_owner
    ExternalConnections = [for c in self.external_connections : c.external_connection_name]
    RepositoryName      = self.repository
    Tags                = self.tags
    Upstreams           = [for u in self.upstream : u.repository_name]
  }
}

terraform "aws_codeartifact_repository_permissions_policy" {
  part-of = "AWS::CodeArtifact::Repository"
  through = self.repository
  properties {
    PermissionsPolicyDocument = self.policy_document
  }
}
