view "AWS::Glue::SecurityConfiguration" { names = [self.Name] }

# The name of the security configuration, which each type calls by another name.
view "AWS::Glue::Crawler" { security_configuration = self.CrawlerSecurityConfiguration }

view "AWS::Glue::Job" { security_configuration = self.SecurityConfiguration }

view "AWS::Glue::DevEndpoint" { security_configuration = self.SecurityConfiguration }
