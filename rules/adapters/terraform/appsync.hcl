terraform "aws_appsync_graphql_api" {
  becomes = "AWS::AppSync::GraphQLApi"
  properties {
    Name               = self.name
    AuthenticationType = self.authentication_type
    Visibility         = self.visibility
    LogConfig = {
      CloudWatchLogsRoleArn = self.log_config[0].cloudwatch_logs_role_arn
      FieldLogLevel         = self.log_config[0].field_log_level
    }
  }
}

terraform "aws_appsync_api_cache" {
  becomes = "AWS::AppSync::ApiCache"
  properties {
    ApiId                    = self.api_id
    AtRestEncryptionEnabled  = self.at_rest_encryption_enabled
    TransitEncryptionEnabled = self.transit_encryption_enabled
  }
}
