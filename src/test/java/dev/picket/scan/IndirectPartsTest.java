package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// References that name a resource by way of another, lists of references, and what holds for a whole account.
class IndirectPartsTest {
    private static final String TOPIC = "AWS::SNS::Topic";

    private static String keyOf(String text) {
        return Seen.of(
                text, TOPIC, "aws_sns_topic.t", "target(self.KmsMasterKeyId, \"AWS::KMS::Key\").EnableKeyRotation");
    }

    @Test
    void anAliasNamesItsKey() {
        var key = """
                resource "aws_kms_key" "k" {
                  enable_key_rotation = true
                }
                resource "aws_kms_alias" "a" {
                  name          = "alias/app"
                  target_key_id = aws_kms_key.k.key_id
                }
                data "aws_kms_alias" "d" {
                  name = "alias/app"
                }
                data "aws_kms_key" "d" {
                  key_id = "alias/app"
                }
                resource "aws_sns_topic" "t" {
                  kms_master_key_id = %s
                }
                """;
        for (var reference : List.of(
                "aws_kms_key.k.arn",
                "aws_kms_alias.a.name",
                "aws_kms_alias.a.arn",
                "aws_kms_alias.a.id",
                "aws_kms_alias.a.target_key_arn",
                "aws_kms_alias.a.target_key_id",
                "data.aws_kms_alias.d.target_key_arn",
                "data.aws_kms_alias.d.arn",
                "data.aws_kms_key.d.arn",
                "\"alias/app\"",
                "\"arn:aws:kms:eu-west-1:111122223333:alias/app\"")) {
            assertEquals("true", keyOf(key.formatted(reference)), reference);
        }
    }

    @Test
    void theIdOfABucketsPolicyIsTheBucket() {
        var text = """
                resource "aws_s3_bucket" "b" {
                  bucket = "one"
                }
                resource "aws_s3_bucket_public_access_block" "x" {
                  bucket            = aws_s3_bucket.b.id
                  block_public_acls = true
                }
                resource "aws_s3_bucket_policy" "p" {
                  bucket = aws_s3_bucket_public_access_block.x.id
                  policy = jsonencode({ Statement = [] })
                }
                resource "aws_s3_bucket_ownership_controls" "o" {
                  bucket = aws_s3_bucket_policy.p.id
                  rule {
                    object_ownership = "BucketOwnerEnforced"
                  }
                }
                """;
        assertEquals(
                "[\"BucketOwnerEnforced\",1]",
                Seen.of(
                        text,
                        "AWS::S3::Bucket",
                        "aws_s3_bucket.b",
                        "[self.OwnershipControls.Rules[0].ObjectOwnership, length(self.policies)]"));
    }

    @Test
    void anAliasOfAFunctionIsTheFunctions() {
        var text = """
                resource "aws_lambda_function" "f" {
                  function_name = "one"
                }
                resource "aws_lambda_alias" "a" {
                  name             = "live"
                  function_name    = aws_lambda_function.f.arn
                  function_version = "1"
                }
                resource "aws_lambda_permission" "p" {
                  function_name = aws_lambda_alias.a.arn
                  action        = "lambda:InvokeFunction"
                  principal     = "*"
                }
                """;
        assertEquals("1", Seen.of(text, "AWS::Lambda::Function", "aws_lambda_function.f", "length(self.permissions)"));
    }

    @Test
    void aFilterFindsByNameToo() {
        var text = """
                resource "aws_security_group" "g" {
                  name = "web"
                }
                data "aws_security_group" "d" {
                  filter {
                    name   = "%s"
                    values = ["web"]
                  }
                }
                resource "aws_security_group_rule" "r" {
                  security_group_id = data.aws_security_group.d.id
                  type              = "ingress"
                  protocol          = "-1"
                  from_port         = 0
                  to_port           = 0
                  cidr_blocks       = ["0.0.0.0/0"]
                }
                """;
        var rules = "length(self.admitted)";
        assertEquals(
                "1", Seen.of(text.formatted("group-name"), "AWS::EC2::SecurityGroup", "aws_security_group.g", rules));
        assertEquals(
                "?data.aws_security_group.d.id",
                Seen.of(text.formatted("tag:Team"), "AWS::EC2::SecurityGroup", "aws_security_group.g", rules));
    }

    @Test
    void anAttachmentIsOfEachThatItsListsName() {
        var text = """
                resource "aws_iam_role" "r" {
                  for_each = toset(["a", "b", "c"])
                  name     = "r-${each.key}"
                }
                resource "aws_iam_user" "u" {
                  name = "u"
                }
                resource "aws_iam_group" "g" {
                  name = "g"
                }
                resource "aws_iam_policy" "p" {
                  name   = "p"
                  policy = jsonencode({ Statement = [] })
                }
                resource "aws_iam_policy_attachment" "a" {
                  name       = "a"
                  roles      = [for k, r in aws_iam_role.r : r.name if k != "c"]
                  users      = aws_iam_user.u[*].name
                  groups     = [aws_iam_group.g.name, "elsewhere"]
                  policy_arn = aws_iam_policy.p.arn
                }
                """;
        var held = "[for a in self.ManagedPolicyArns : target(a, \"AWS::IAM::ManagedPolicy\").ManagedPolicyName]";
        assertEquals("[\"p\"]", Seen.of(text, "AWS::IAM::Role", "aws_iam_role.r[\"a\"]", held));
        assertEquals("[\"p\"]", Seen.of(text, "AWS::IAM::Role", "aws_iam_role.r[\"b\"]", held));
        assertEquals("[]", Seen.of(text, "AWS::IAM::Role", "aws_iam_role.r[\"c\"]", held));
        assertEquals("[\"p\"]", Seen.of(text, "AWS::IAM::User", "aws_iam_user.u", held));
        assertEquals("[\"p\"]", Seen.of(text, "AWS::IAM::Group", "aws_iam_group.g", held));
    }

    @Test
    void anExclusiveListAddsWhatNoAttachmentSays() {
        var text = """
                resource "aws_iam_role" "r" {
                  name = "r"
                }
                resource "aws_iam_role_policy_attachment" "a" {
                  role       = aws_iam_role.r.name
                  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
                }
                resource "aws_iam_role_policy_attachments_exclusive" "e" {
                  role_name   = aws_iam_role.r.name
                  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"]
                }
                """;
        assertEquals(
                "[\"arn:aws:iam::aws:policy/ReadOnlyAccess\",\"arn:aws:iam::aws:policy/AdministratorAccess\"]",
                Seen.of(text, "AWS::IAM::Role", "aws_iam_role.r", "self.attached"));
    }

    @Test
    void aRegistryScansTheRepositoriesThatItsFiltersName() {
        var text = """
                resource "aws_ecr_repository" "r" {
                  name = "prod/api"
                }
                resource "aws_ecr_registry_scanning_configuration" "c" {
                  scan_type = "BASIC"
                  rule {
                    scan_frequency = "SCAN_ON_PUSH"
                    repository_filter {
                      filter      = "%s"
                      filter_type = "WILDCARD"
                    }
                  }
                }
                """;
        for (var filter : List.of("*", "prod/*", "*api", "api")) {
            assertEquals("true", scanned(text.formatted(filter)), filter);
        }
        for (var filter : List.of("test*", "prod*web", "*/ap", "web")) {
            assertEquals("false", scanned(text.formatted(filter)), filter);
        }
    }

    private static String scanned(String text) {
        return Seen.of(text, "AWS::ECR::Repository", "aws_ecr_repository.r", "self.scanned_by_registry");
    }

    @Test
    void theAccountsSettingsAreSeenFromEachOfItsResources() {
        var text = """
                resource "aws_s3_bucket" "b" {
                  bucket = "one"
                }
                resource "aws_s3_account_public_access_block" "a" {
                  block_public_acls = true
                }
                resource "aws_ebs_encryption_by_default" "e" {
                  enabled = true
                }
                """;
        assertEquals(
                "[true,[true]]",
                Seen.of(
                        text,
                        "AWS::S3::Bucket",
                        "aws_s3_bucket.b",
                        "[self.block.BlockPublicAcls, account.ebs_encrypted]"));
    }

    @Test
    void theThreeStylesOfAGroupsRulesAreOne() {
        var inline = """
                resource "aws_security_group" "g" {
                  ingress {
                    protocol    = "tcp"
                    from_port   = 22
                    to_port     = 22
                    cidr_blocks = ["0.0.0.0/0"]
                  }
                }
                """;
        var rule = """
                resource "aws_security_group" "g" {}
                resource "aws_security_group_rule" "r" {
                  security_group_id = aws_security_group.g.id
                  type              = "ingress"
                  protocol          = "tcp"
                  from_port         = 22
                  to_port           = 22
                  cidr_blocks       = ["0.0.0.0/0"]
                }
                """;
        var newer = """
                resource "aws_security_group" "g" {}
                resource "aws_vpc_security_group_ingress_rule" "r" {
                  security_group_id = aws_security_group.g.id
                  ip_protocol       = "tcp"
                  from_port         = 22
                  to_port           = 22
                  cidr_ipv4         = "0.0.0.0/0"
                }
                """;
        for (var style : List.of(inline, rule, newer)) {
            assertEquals(
                    "[\"tcp\",22,22,\"0.0.0.0/0\"]",
                    Seen.of(
                            style,
                            "AWS::EC2::SecurityGroup",
                            "aws_security_group.g",
                            "flatten([for r in self.admitted : [r.IpProtocol, r.FromPort, r.ToPort, r.CidrIp]])"));
        }
    }

    @Test
    void aWebAclInADistributionIsFound() {
        var text = """
                resource "aws_wafv2_web_acl" "w" {
                  name  = "w"
                  scope = "CLOUDFRONT"
                }
                resource "aws_cloudfront_distribution" "d" {
                  web_acl_id = aws_wafv2_web_acl.w.arn
                }
                """;
        assertEquals(
                "\"w\"",
                Seen.of(
                        text,
                        "AWS::CloudFront::Distribution",
                        "aws_cloudfront_distribution.d",
                        "target(self.DistributionConfig.WebACLId, \"AWS::WAFv2::WebACL\").Name"));
    }
}
