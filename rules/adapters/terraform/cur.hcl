terraform "aws_cur_report_definition" {
  becomes = "AWS::CUR::ReportDefinition"
  properties {
    ReportName               = self.report_name
    S3Bucket                 = self.s3_bucket
    AdditionalArtifacts      = self.additional_artifacts
    AdditionalSchemaElements = self.additional_schema_elements
    Compression              = self.compression
    Format                   = self.format
    RefreshClosedReports     = self.refresh_closed_reports
    ReportVersioning         = self.report_versioning
    S3Prefix                 = self.s3_prefix
    S3Region                 = self.s3_region
    TimeUnit                 = self.time_unit
    Tags                     = self.tags
  }
}
