view "AWS::DynamoDB::Table" {
  replicas = given
  names    = [self.TableName, "arn:aws:dynamodb:*:*:table/${self.TableName}"]
}

view "AWS::DynamoDB::GlobalTable" {
  joins_tables = given
  replicas     = self.joins_tables == true ? [] : self.Replicas
}
