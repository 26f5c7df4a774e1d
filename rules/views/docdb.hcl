view "AWS::DocDB::DBCluster" { names = [self.DBClusterIdentifier] }

view "AWS::DocDB::DBClusterParameterGroup" { names = [self.Name] }

view "AWS::DocDB::DBInstance" { certificate_authority = self.CACertificateIdentifier }
