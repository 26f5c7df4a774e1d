terraform "aws_glue_connection" {
  becomes = "AWS::Glue::Connection"
  properties {
    ConnectionInput = { ConnectionProperties = self.connection_properties }
  }
}
