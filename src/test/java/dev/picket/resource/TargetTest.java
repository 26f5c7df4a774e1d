package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// `target`: what a value refers to.
class TargetTest {
    private static final String MODEL = """
            terraform "aws_bucket" {
              becomes = "AWS::S3::Bucket"
              properties { BucketName = self.bucket }
              attributes { regional_domain_name = "RegionalDomainName" }
            }
            terraform "aws_vpc" {
              becomes = "AWS::EC2::VPC"
              properties { CidrBlock = self.cidr }
              attributes { default_security_group_id = "DefaultSecurityGroup" }
            }
            terraform "aws_topic" {
              becomes = "AWS::SNS::Topic"
              properties { TopicName = self.name }
            }
            terraform "aws_trail" {
              becomes = "AWS::X::Trail"
              properties { Bucket = self.bucket }
            }
            terraform "aws_bucket_policy" {
              part-of = "AWS::S3::Bucket"
              through = self.bucket
              properties { policy = self.policy }
            }
            view "AWS::S3::Bucket" { names = [self.BucketName, "arn:aws:s3:::${self.BucketName}"] }
            view "AWS::SNS::Topic" { names = [self.TopicName, "arn:aws:sns:*:*:${self.TopicName}"] }
            view "AWS::X::Trail" { bucket = target(self.Bucket, "AWS::S3::Bucket", "AWS::SNS::Topic", "AWS::EC2::VPC") }
            """;
    private static final String BUCKET = """
            resource "aws_bucket" "b" {
              bucket = "logs"
            }
            resource "aws_topic" "t" {
              name = "alerts"
            }
            resource "aws_vpc" "v" {
            }
            """;

    private static String of(String value) {
        return of(BUCKET, value);
    }

    private static String of(String others, String value) {
        var scan = Scan.of(MODEL, others + "resource \"aws_trail\" \"x\" {\n  bucket = " + value + "\n}\n");
        return scan.eval(scan.node("AWS::X::Trail", "aws_trail.x"), "self.bucket");
    }

    @Test
    void onlyAResourceOfThisScanIsSeen() {
        assertEquals("true", seen("aws_bucket.b.id"));
        assertEquals("false", seen("\"elsewhere\""));
        assertEquals("false", seen("var.bucket"));
        assertEquals("false", seen("null"));
    }

    private static String seen(String value) {
        var scan = Scan.of(MODEL, BUCKET + "resource \"aws_trail\" \"x\" {\n  bucket = " + value + "\n}\n");
        return scan.eval(scan.node("AWS::X::Trail", "aws_trail.x"), "seen(self.bucket)");
    }

    @Test
    void aReferenceIsFollowed() {
        assertEquals("aws_bucket.b", of("aws_bucket.b.id"));
        assertEquals("aws_bucket.b", of("aws_bucket.b.arn"));
        assertEquals("aws_bucket.b", of("aws_bucket.b.regional_domain_name"));
        assertEquals("aws_bucket.b", of("\"arn:aws:s3:::${aws_bucket.b.id}\""));
    }

    @Test
    void aLiteralNameIsFollowed() {
        assertEquals("aws_bucket.b", of("\"logs\""));
        assertEquals("aws_bucket.b", of("\"arn:aws:s3:::logs\""));
    }

    @Test
    void regionAndAccountOfAnArnMayBeAny() {
        assertEquals("aws_topic.t", of("\"arn:aws:sns:eu-west-1:000000000000:alerts\""));
        assertEquals("aws_topic.t", of("\"arn:aws:sns:eu-west-1:${var.account}:alerts\""));
        assertEquals(
                "?`arn:aws:sns:eu-west-1:000000000000:other` is not in this scan",
                of("\"arn:aws:sns:eu-west-1:000000000000:other\""));
    }

    @Test
    void whatAwsOwnsIsNobodysTarget() {
        assertEquals("null", of("\"default.postgres16\""));
        assertEquals("null", of("\"alias/aws/s3\""));
        assertEquals("null", of("\"arn:aws:iam::aws:policy/ReadOnlyAccess\""));
        assertEquals("null", of("null"));
        assertEquals("null", of("\"\""));
    }

    @Test
    void aNameOfNothingHereIsUnknown() {
        assertEquals("?`corp-logs` is not in this scan", of("\"corp-logs\""));
    }

    @Test
    void anUnknownStaysUnknown() {
        assertEquals("?var.bucket", of("var.bucket"));
        assertEquals("?data.aws_bucket.d.id", of("data \"aws_bucket\" \"d\" {\n}\n", "data.aws_bucket.d.id"));
    }

    @Test
    void aReferenceToAnotherTypeIsNone() {
        assertEquals("null", of("resource \"aws_trail\" \"y\" {\n}\n", "aws_trail.y.id"));
        assertEquals("null", of("data \"aws_trail\" \"d\" {\n}\n", "data.aws_trail.d.id"));
    }

    @Test
    void anAttributeThatNamesSomethingElseIsNoReferenceToItsOwner() {
        assertEquals("aws_vpc.v", of("aws_vpc.v.id"));
        assertEquals("?aws_vpc.v.default_security_group_id", of("aws_vpc.v.default_security_group_id"));
    }

    @Test
    void theSameGeneratedNameIsTheSameResource() {
        var random = """
                resource "random_id" "r" {
                }
                resource "aws_bucket" "b" {
                  bucket = "logs-${random_id.r.hex}"
                }
                """;
        assertEquals("aws_bucket.b", of(random, "\"logs-${random_id.r.hex}\""));
        assertEquals("?random_id.r.hex", of(random, "random_id.r.hex"));
    }

    @Test
    void aPartsIdIsItsWholes() {
        var part = BUCKET + """
                resource "aws_bucket_policy" "p" {
                  bucket = aws_bucket.b.id
                }
                """;
        assertEquals("aws_bucket.b", of(part, "aws_bucket_policy.p.id"));
    }

    @Test
    void aNameThatExistsSometimesIsFollowedThen() {
        assertEquals(
                "(var.p=true: aws_bucket.b | var.p=false: ?`logs` is not in this scan)",
                of("resource \"aws_bucket\" \"b\" {\n  when = var.p\n  bucket = \"logs\"\n}\n", "\"logs\""));
    }

    @Test
    void twoOfOneNameAreNeither() {
        var two = """
                resource "aws_bucket" "b" {
                  bucket = "logs"
                }
                resource "aws_bucket" "c" {
                  bucket = "logs"
                }
                """;
        assertEquals("?`logs` names several resources of this scan", of(two, "\"logs\""));
    }

    @Test
    void ofTwoOfOneNameTheOneThatTheNameWasTakenFrom() {
        var two = """
                resource "aws_bucket" "b" {
                  bucket = "logs"
                }
                resource "aws_bucket" "c" {
                  bucket = "logs"
                }
                """;
        assertEquals("aws_bucket.c", of(two, "aws_bucket.c.bucket"));
        assertEquals("aws_bucket.b", of(two, "aws_bucket.b.bucket"));
    }

    @Test
    void aChoiceOfReferencesIsAChoiceOfTargets() {
        assertEquals("(var.p=true: aws_bucket.b | var.p=false: null)", of("var.p ? aws_bucket.b.id : null"));
    }

    @Test
    void anUnknownInstanceOfSeveralIsUnknownAndOfOneIsThat() {
        var several = "resource \"aws_bucket\" \"b\" {\n  keys = [\"x\", \"y\"]\n}\n";
        assertEquals("?aws_bucket.b[*].id", of(several, "aws_bucket.b.each.id"));
        assertEquals("aws_bucket.b[\"y\"]", of(several, "aws_bucket.b.instance.y.id"));
        var one = "resource \"aws_bucket\" \"b\" {\n  keys = [\"x\"]\n}\n";
        assertEquals("aws_bucket.b[\"x\"]", of(one, "aws_bucket.b.each.id"));
    }

    @Test
    void cloudFormationRefersByLogicalId() {
        var scan = Scan.of(MODEL, """
                resource "AWS::S3::Bucket" "Logs" {
                }
                resource "AWS::X::Trail" "Trail" {
                  Bucket = ref.Logs
                }
                resource "AWS::X::Trail" "Other" {
                  Bucket = att.Logs.Arn
                }
                """);
        assertEquals("Logs", scan.eval(scan.node("AWS::X::Trail", "Trail"), "self.bucket"));
        assertEquals("Logs", scan.eval(scan.node("AWS::X::Trail", "Other"), "self.bucket"));
    }

    @Test
    void whichAttributeAReferenceNames() {
        var scan = Scan.of(MODEL, BUCKET + """
                resource "aws_trail" "x" {
                  bucket = aws_vpc.v.default_security_group_id
                }
                resource "aws_trail" "y" {
                  bucket = aws_vpc.v.id
                }
                resource "aws_trail" "z" {
                  bucket = var.group
                }
                """);
        var question = "refers_to(self.Bucket, \"AWS::EC2::VPC\", \"DefaultSecurityGroup\")";
        assertEquals("true", scan.eval(scan.node("AWS::X::Trail", "aws_trail.x"), question));
        assertEquals("false", scan.eval(scan.node("AWS::X::Trail", "aws_trail.y"), question));
        assertEquals("?var.group", scan.eval(scan.node("AWS::X::Trail", "aws_trail.z"), question));
    }

    @Test
    void aTargetTellsItsTypeAndNames() {
        var scan = Scan.of(MODEL, BUCKET + """
                resource "aws_trail" "x" {
                  bucket = "logs"
                }
                """);
        var trail = scan.node("AWS::X::Trail", "aws_trail.x");
        assertEquals("\"AWS::S3::Bucket\"", scan.eval(trail, "type_of(self.bucket)"));
        assertEquals("[\"logs\", \"arn:aws:s3:::logs\"]", scan.eval(trail, "names(self.bucket)"));
        assertEquals("null", scan.eval(trail, "type_of(self.Bucket)"));
    }

    @Test
    void itStandsWhereTheReferenceIsWritten() {
        var scan = Scan.of(MODEL, BUCKET + """
                resource "aws_trail" "x" {
                  bucket = "logs"
                }
                """);
        assertEquals(
                "WRITTEN 10 \"logs\"",
                Scan.place(scan.value(scan.node("AWS::X::Trail", "aws_trail.x"), "self.bucket")));
    }
}
