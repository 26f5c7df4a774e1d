package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What AWS holds in one resource and its author split comes together again.
class PartsTest {
    private static final String MODEL = """
            terraform "aws_bucket" {
              becomes = "AWS::S3::Bucket"
              properties {
                BucketName = self.bucket
                Versioning = { Status = self.versioning[0].status }
                Rules      = self.rules
                Acl        = self.acl
              }
            }
            terraform "aws_bucket_versioning" {
              part-of = "AWS::S3::Bucket"
              through = self.bucket
              properties { Versioning = { Status = self.status } }
            }
            terraform "aws_bucket_delete" {
              part-of = "AWS::S3::Bucket"
              through = self.bucket
              properties { Versioning = { Mfa = self.mfa } }
            }
            terraform "aws_bucket_rule" {
              part-of = "AWS::S3::Bucket"
              through = self.bucket
              properties { Rules = [self.rule] }
            }
            terraform "aws_bucket_acl" {
              part-of = "AWS::S3::Bucket"
              through = self.buckets
              properties { Acl = self.acl }
            }
            view "AWS::S3::Bucket" {
              names = [self.BucketName, "arn:aws:s3:::${self.BucketName}"]
            }
            default "AWS::S3::Bucket" "Acl" { value = "Private" }
            """;

    private static String bucket(String root, String expression) {
        var scan = Scan.of(MODEL, root);
        return scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.b"), expression);
    }

    @Test
    void aReferenceJoinsIt() {
        var root = """
                resource "aws_bucket" "b" {
                }
                resource "aws_bucket_versioning" "v" {
                  bucket = aws_bucket.b.id
                  status = "Enabled"
                }
                """;
        assertEquals("\"Enabled\"", bucket(root, "self.Versioning.Status"));
        assertEquals("\"Private\"", bucket(root, "self.Acl"));
    }

    @Test
    void anEqualLiteralNameJoinsIt() {
        assertEquals("\"Enabled\"", bucket("""
                resource "aws_bucket" "b" {
                  bucket = "logs"
                }
                resource "aws_bucket_versioning" "v" {
                  bucket = "logs"
                  status = "Enabled"
                }
                """, "self.Versioning.Status"));
    }

    @Test
    void theSameUnknownNameJoinsIt() {
        assertEquals("\"Enabled\"", bucket("""
                resource "aws_bucket" "b" {
                  bucket = "${var.prefix}-logs"
                }
                resource "aws_bucket_versioning" "v" {
                  bucket = "${var.prefix}-logs"
                  status = "Enabled"
                }
                """, "self.Versioning.Status"));
    }

    @Test
    void anotherNameDoesNot() {
        assertEquals("null", bucket("""
                resource "aws_bucket" "b" {
                  bucket = "logs"
                }
                resource "aws_bucket_versioning" "v" {
                  bucket = "data"
                  status = "Enabled"
                }
                """, "self.Versioning.Status"));
    }

    @Test
    void eachInstanceJoinsItsOwn() {
        var scan = Scan.of(MODEL, """
                resource "aws_bucket" "b" {
                  keys = ["x", "y"]
                }
                resource "aws_bucket_versioning" "v" {
                  bucket = aws_bucket.b.instance.y.id
                  status = "Enabled"
                }
                """);
        assertEquals("null", scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.b[\"x\"]"), "self.Versioning.Status"));
        assertEquals(
                "\"Enabled\"",
                scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.b[\"y\"]"), "self.Versioning.Status"));
    }

    @Test
    void instancesOfUnknownKeysJoinOneAnother() {
        var scan = Scan.of(MODEL, """
                resource "aws_bucket" "b" {
                  many = true
                }
                resource "aws_bucket_versioning" "v" {
                  many   = true
                  bucket = aws_bucket.b.each.id
                  status = "Enabled"
                }
                """);
        assertEquals(
                "\"Enabled\"", scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.b[*]"), "self.Versioning.Status"));
    }

    @Test
    void aPartOfUnknownNumberLeavesItsPropertyUnknown() {
        assertEquals("?how many `aws_bucket_versioning.v` there are", bucket("""
                resource "aws_bucket" "b" {
                }
                resource "aws_bucket_versioning" "v" {
                  many   = true
                  bucket = aws_bucket.b.id
                  status = "Enabled"
                }
                """, "self.Versioning.Status"));
    }

    @Test
    void aListJoinsEach() {
        var scan = Scan.of(MODEL, """
                resource "aws_bucket" "b" {
                }
                resource "aws_bucket" "c" {
                }
                resource "aws_bucket_acl" "a" {
                  buckets = [aws_bucket.b.id, aws_bucket.c.id]
                  acl     = "Public"
                }
                """);
        assertEquals("\"Public\"", scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.b"), "self.Acl"));
        assertEquals("\"Public\"", scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.c"), "self.Acl"));
    }

    @Test
    void objectsJoinMemberByMemberAndListsAppend() {
        var root = """
                resource "aws_bucket" "b" {
                  rules = ["own"]
                }
                resource "aws_bucket_versioning" "v" {
                  bucket = aws_bucket.b.id
                  status = "Enabled"
                }
                resource "aws_bucket_delete" "d" {
                  bucket = aws_bucket.b.id
                  mfa    = true
                }
                resource "aws_bucket_rule" "r" {
                  bucket = aws_bucket.b.id
                  rule   = "more"
                }
                """;
        assertEquals("{Status = \"Enabled\", Mfa = true}", bucket(root, "self.Versioning"));
        assertEquals("[\"own\", \"more\"]", bucket(root, "self.Rules"));
    }

    @Test
    void aPartWinsOverItsWholeWithANote() {
        var scan = Scan.of(MODEL, """
                resource "aws_bucket" "b" {
                  acl = "Private"
                }
                resource "aws_bucket_acl" "a" {
                  buckets = aws_bucket.b.id
                  acl     = "Public"
                }
                """);
        assertEquals("\"Public\"", scan.eval(scan.node("AWS::S3::Bucket", "aws_bucket.b"), "self.Acl"));
        assertEquals(
                "[`Acl` is set here and at root1/main.tf:2:9; this one is taken]",
                scan.said().toString());
    }

    @Test
    void aConditionalPartAppliesUnderItsGuard() {
        var root = """
                resource "aws_bucket" "b" {
                }
                resource "aws_bucket_versioning" "v" {
                  when   = var.prod
                  bucket = aws_bucket.b.id
                  status = "Enabled"
                }
                resource "aws_bucket_rule" "r" {
                  when   = var.prod
                  bucket = aws_bucket.b.id
                  rule   = "more"
                }
                """;
        assertEquals("(var.prod=true: \"Enabled\" | var.prod=false: null)", bucket(root, "self.Versioning.Status"));
        assertEquals("[var.prod=true: \"more\"]", bucket(root, "self.Rules"));
    }

    @Test
    void aDefaultFillsWhatAConditionalPartLeaves() {
        assertEquals("(var.prod=true: \"Public\" | var.prod=false: \"Private\")", bucket("""
                resource "aws_bucket" "b" {
                }
                resource "aws_bucket_acl" "a" {
                  when    = var.prod
                  buckets = aws_bucket.b.id
                  acl     = "Public"
                }
                """, "self.Acl"));
    }

    @Test
    void aPartOfAnotherRootJoinsByName() {
        var scan = Scan.of(MODEL, """
                resource "aws_bucket" "b" {
                  bucket = "logs"
                }
                """, """
                resource "aws_bucket_versioning" "v" {
                  bucket = "logs"
                  status = var.on ? "Enabled" : "Suspended"
                }
                """);
        var bucket = scan.node("AWS::S3::Bucket", "aws_bucket.b");
        assertEquals("?the inputs of `root2`", scan.eval(bucket, "self.Versioning.Status"));
        assertTrue(scan.graph().nodes("AWS::S3::Bucket").size() == 1);
    }
}
