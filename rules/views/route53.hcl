view "AWS::Route53::HostedZone" { names = [self.Name] }
