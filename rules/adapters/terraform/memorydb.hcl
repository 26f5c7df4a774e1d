terraform "aws_memorydb_user" {
  becomes = "AWS::MemoryDB::User"
  properties {
    AuthenticationMode = { Passwords = self.authentication_mode[0].passwords }
  }
}
