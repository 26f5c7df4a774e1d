view "AWS::CloudTrail::Trail" { bucket = target(self.S3BucketName, "AWS::S3::Bucket") }
