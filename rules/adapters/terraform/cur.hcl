terraform "aws_cur_report_definition" {
  becomes = "AWS::CUR::ReportDefinition"
  properties {
    ReportName = self.report_name
    S3Bucket   = self.s3_bucket
  }
}
