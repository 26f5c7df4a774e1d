view "AWS::DynamoDB::Table" {
  replicas = given
  names    = [self.TableName, "arn:aws:dynamodb:*:*:table/${self.TableName}"]
}

view "AWS::DynamoDB::GlobalTable" { replicas = self.Replicas }
