resource "aws_athena_workgroup" "example" {
  configuration {
    bytes_scanned_cutoff_per_query  = 1
    enforce_workgroup_configuration = true
    engine_version {
      selected_engine_version = "configuration.engine_version.selected_engine_version"
    }
    execution_role = "configuration.execution_role"
    managed_query_results_configuration {
      enabled = true
      encryption_configuration {
        kms_key = "configuration.managed_query_results_configuration.encryption_configuration.kms_key"
      }
    }
    publish_cloudwatch_metrics_enabled = true
    requester_pays_enabled             = true
    result_configuration {
      acl_configuration {
        s3_acl_option = "configuration.result_configuration.acl_configuration.s3_acl_option"
      }
      encryption_configuration {
        encryption_option = "configuration.result_configuration.encryption_configuration.encryption_option"
        kms_key_arn       = "configuration.result_configuration.encryption_configuration.kms_key_arn"
      }
      expected_bucket_owner = "configuration.result_configuration.expected_bucket_owner"
      output_location       = "configuration.result_configuration.output_location"
    }
  }
  description = "description"
  name        = "name"
  state       = "state"
  tags        = { key = "tags" }
}
