resource "aws_quicksight_data_source" "example" {
  aws_account_id = "aws_account_id"
  credentials {
    copy_source_arn = "credentials.copy_source_arn"
    credential_pair {
      password = "credentials.credential_pair.password"
      username = "credentials.credential_pair.username"
    }
    secret_arn = "credentials.secret_arn"
  }
  data_source_id = "data_source_id"
  name           = "name"
  permission {
    actions   = ["permission.actions"]
    principal = "permission.principal"
  }
  ssl_properties {
    disable_ssl = true
  }
  tags = { key = "tags" }
  type = "type"
  vpc_connection_properties {
    vpc_connection_arn = "vpc_connection_properties.vpc_connection_arn"
  }
}
