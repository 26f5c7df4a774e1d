view "AWS::CUR::ReportDefinition" { bucket = target(self.S3Bucket, "AWS::S3::Bucket") }
