package dev.picket.resource;

import java.util.Set;

/// Types that exist once for an account or region: a root that declares one of them holds (a part of) an account
/// baseline.
final class AccountTypes {
    private static final Set<String> TYPES = Set.of(
            "AWS::AccessAnalyzer::Analyzer",
            "AWS::CloudTrail::Trail",
            "AWS::Config::ConfigurationRecorder",
            "AWS::GuardDuty::Detector",
            "AWS::Macie::Session",
            "AWS::SecurityHub::Hub",
            "aws_accessanalyzer_analyzer",
            "aws_account_alternate_contact",
            "aws_cloudtrail",
            "aws_config_configuration_recorder",
            "aws_ebs_default_kms_key",
            "aws_ebs_encryption_by_default",
            "aws_ebs_snapshot_block_public_access",
            "aws_ec2_image_block_public_access",
            "aws_ec2_instance_metadata_defaults",
            "aws_guardduty_detector",
            "aws_iam_account_alias",
            "aws_iam_account_password_policy",
            "aws_macie2_account",
            "aws_organizations_organization",
            "aws_s3_account_public_access_block",
            "aws_securityhub_account");

    private AccountTypes() {}

    static boolean contains(String type) {
        return TYPES.contains(type);
    }
}
