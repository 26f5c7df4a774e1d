package dev.picket.scan;

import java.util.List;

/// A bucket's parts.
class BucketPartsTest extends SplitContract {
    private static Split of(String part, String body, String expression, String with, String without) {
        return Split.of("aws_s3_bucket", "bucket = \"#\"")
                .part(part, "bucket = @\n" + body)
                .by("id", "bucket")
                .named("#")
                .found("aws_s3_bucket", "bucket = \"#\"", "id")
                .sees("AWS::S3::Bucket", expression, with, without);
    }

    static List<Split> forms() {
        return List.of(
                of(
                        "aws_s3_bucket_versioning",
                        "versioning_configuration {\n status = \"Enabled\"\n}",
                        "self.VersioningConfiguration.Status",
                        "\"Enabled\"",
                        "null"),
                of(
                        "aws_s3_bucket_policy",
                        "policy = jsonencode({ Statement = [] })",
                        "length(self.policies)",
                        "1",
                        "0"),
                of("aws_s3_bucket_acl", "acl = \"public-read\"", "self.AccessControl", "\"PublicRead\"", "\"Private\""),
                of(
                        "aws_s3_bucket_public_access_block",
                        "block_public_acls = true",
                        "self.PublicAccessBlockConfiguration.BlockPublicAcls",
                        "true",
                        "false"),
                of(
                        "aws_s3_bucket_ownership_controls",
                        "rule {\n object_ownership = \"ObjectWriter\"\n}",
                        "self.OwnershipControls.Rules[0].ObjectOwnership",
                        "\"ObjectWriter\"",
                        "null"),
                of(
                        "aws_s3_bucket_server_side_encryption_configuration",
                        "rule {\n apply_server_side_encryption_by_default {\n sse_algorithm = \"aws:kms\"\n}\n}",
                        "self.algorithms[0]",
                        "\"aws:kms\"",
                        "null"),
                of(
                        "aws_s3_bucket_logging",
                        "target_bucket = \"logs\"\ntarget_prefix = \"a/\"",
                        "self.LoggingConfiguration.DestinationBucketName",
                        "\"logs\"",
                        "null"),
                of(
                        "aws_s3_bucket_lifecycle_configuration",
                        "rule {\n id = \"a\"\n status = \"Enabled\"\n}",
                        "self.LifecycleConfiguration.Rules[0].Status",
                        "\"Enabled\"",
                        "null"),
                of(
                        "aws_s3_bucket_object_lock_configuration",
                        "rule {\n default_retention {\n mode = \"COMPLIANCE\"\n days = 5\n}\n}",
                        "self.ObjectLockConfiguration.Rule.DefaultRetention.Mode",
                        "\"COMPLIANCE\"",
                        "null"));
    }
}
