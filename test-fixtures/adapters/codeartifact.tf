resource "aws_codeartifact_domain" "example" {
  domain         = "domain"
  encryption_key = "encryption_key"
  tags           = { key = "tags" }
}

resource "aws_codeartifact_domain_permissions_policy" "example" {
  domain          = "domain"
  policy_document = "policy_document"
}

resource "aws_codeartifact_repository" "example" {
  description  = "description"
  domain       = "domain"
  domain_owner = "domain_owner"
  external_connections {
    external_connection_name = "external_connections.external_connection_name"
  }
  repository = "repository"
  tags       = { key = "tags" }
  upstream {
    repository_name = "upstream.repository_name"
  }
}

resource "aws_codeartifact_repository_permissions_policy" "example" {
  policy_document = "policy_document"
  repository      = "repository"
}
