view "AWS::OpenSearchService::Domain" { names = [self.DomainName, "arn:aws:es:*:*:domain/${self.DomainName}"] }

view "AWS::Elasticsearch::Domain" { names = [self.DomainName, "arn:aws:es:*:*:domain/${self.DomainName}"] }
