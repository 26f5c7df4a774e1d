terraform "aws_simpledb_domain" {
  becomes = "AWS::SDB::Domain"
  removed = ["name"]
}
