terraform "aws_athena_workgroup" {
  becomes = "AWS::Athena::WorkGroup"
  properties {
    Name = self.name
    WorkGroupConfiguration = {
      EnforceWorkGroupConfiguration   = self.configuration[0].enforce_workgroup_configuration
      PublishCloudWatchMetricsEnabled = self.configuration[0].publish_cloudwatch_metrics_enabled
      RequesterPaysEnabled            = self.configuration[0].requester_pays_enabled
      BytesScannedCutoffPerQuery      = self.configuration[0].bytes_scanned_cutoff_per_query
      ExecutionRole                   = self.configuration[0].execution_role
      EngineVersion                   = [for e in self.configuration[0].engine_version : { SelectedEngineVersion = e.selected_engine_version }][0]
      ManagedQueryResultsConfiguration = {
        Enabled                 = self.configuration[0].managed_query_results_configuration[0].enabled
        EncryptionConfiguration = [for e in self.configuration[0].managed_query_results_configuration[0].encryption_configuration : { KmsKey = e.kms_key }][0]
      }
      ResultConfiguration = {
        OutputLocation      = self.configuration[0].result_configuration[0].output_location
        ExpectedBucketOwner = self.configuration[0].result_configuration[0].expected_bucket_owner
        AclConfiguration    = [for a in self.configuration[0].result_configuration[0].acl_configuration : { S3AclOption = a.s3_acl_option }][0]
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
