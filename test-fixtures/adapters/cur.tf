resource "aws_cur_report_definition" "example" {
  additional_artifacts       = ["additional_artifacts"]
  additional_schema_elements = ["additional_schema_elements"]
  compression                = "compression"
  format                     = "format"
  refresh_closed_reports     = true
  report_name                = "report_name"
  report_versioning          = "report_versioning"
  s3_bucket                  = "s3_bucket"
  s3_prefix                  = "s3_prefix"
  s3_region                  = "s3_region"
  tags                       = { key = "tags" }
  time_unit                  = "time_unit"
}
