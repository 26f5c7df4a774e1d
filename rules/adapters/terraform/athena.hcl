terraform "aws_athena_workgroup" {
  becomes = "AWS::Athena::WorkGroup"
  properties {
    Name = self.name
    WorkGroupConfiguration = {
      EnforceWorkGroupConfiguration = self.configuration[0].enforce_workgroup_configuration
      ManagedQueryResultsConfiguration = {
        Enabled = self.configuration[0].managed_query_results_configuration[0].enabled
      }
      ResultConfiguration = {
        OutputLocation = self.configuration[0].result_configuration[0].output_location
        EncryptionConfiguration = {
          EncryptionOption = self.configuration[0].result_configuration[0].encryption_configuration[0].encryption_option
          KmsKey           = self.configuration[0].result_configuration[0].encryption_configuration[0].kms_key_arn
        }
      }
    }
    Description = self.description
    State       = self.state
    Tags        = self.tags
  }
}
