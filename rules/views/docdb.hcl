view "AWS::DocDB::DBCluster" { names = [self.DBClusterIdentifier] }

view "AWS::DocDB::DBClusterParameterGroup" { names = [self.Name] }
