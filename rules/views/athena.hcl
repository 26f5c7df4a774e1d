view "AWS::Athena::WorkGroup" { configuration_written = given }
