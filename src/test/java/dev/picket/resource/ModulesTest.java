package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.tree.MemoryTree;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Parts and references as Terraform's modules, instances and outputs carry them.
class ModulesTest {
    private static final String MODEL = """
            terraform "aws_s3_bucket" {
              becomes = "AWS::S3::Bucket"
              properties { BucketName = self.bucket }
            }
            terraform "aws_s3_bucket_versioning" {
              part-of = "AWS::S3::Bucket"
              through = self.bucket
              properties { Versioning = self.versioning_configuration[0].status }
            }
            terraform "aws_s3_bucket_policy" {
              becomes = "AWS::S3::BucketPolicy"
              properties {
                Bucket = self.bucket
                Policy = self.policy
              }
            }
            view "AWS::S3::BucketPolicy" { bucket = target(self.Bucket, "AWS::S3::Bucket") }
            view "AWS::S3::Bucket" {
              names    = [self.BucketName, "arn:aws:s3:::${self.BucketName}"]
              policies = pointing("AWS::S3::BucketPolicy", "bucket")
            }
            schema "AWS::S3::BucketPolicy" { Policy = "json" }
            """;
    private static final String VERSIONING = """
            resource "aws_s3_bucket_versioning" "v" {
              %s
              versioning_configuration {
                status = "Enabled"
              }
            }
            """;

    /// Every bucket with the expression's value.
    private static Map<String, String> buckets(String expression, Map<String, String> files) {
        var roots = TerraformReader.read(MemoryTree.ofTexts(files), TerraformOptions.NONE);
        var scan = Scan.read(MODEL, roots);
        return scan.graph().nodes("AWS::S3::Bucket").stream()
                .collect(Collectors.toMap(
                        n -> n.resource().address(),
                        n -> scan.eval(n, expression),
                        (a, b) -> a + " and " + b,
                        TreeMap::new));
    }

    private static String versioning(String main) {
        return buckets("self.Versioning", Map.of("main.tf", main)).toString();
    }

    @Test
    void aResourceOfTheSameModule() {
        assertEquals(
                "{aws_s3_bucket.b=\"Enabled\"}",
                versioning(
                        "resource \"aws_s3_bucket\" \"b\" {}\n" + VERSIONING.formatted("bucket = aws_s3_bucket.b.id")));
        assertEquals(
                "{aws_s3_bucket.b=\"Enabled\"}",
                versioning("resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"logs\"\n}\n"
                        + VERSIONING.formatted("bucket = aws_s3_bucket.b.bucket")));
    }

    @Test
    void throughAModulesInput() {
        assertEquals(
                "{aws_s3_bucket.b=\"Enabled\"}",
                buckets(
                                "self.Versioning",
                                Map.of(
                                        "main.tf",
                                        "resource \"aws_s3_bucket\" \"b\" {}\nmodule \"m\" {\n  source = \"./m\"\n  name   = aws_s3_bucket.b.id\n}\n",
                                        "m/main.tf",
                                        "variable \"name\" {}\n" + VERSIONING.formatted("bucket = var.name")))
                        .toString());
    }

    @Test
    void throughAModulesOutput() {
        assertEquals(
                "{module.m.aws_s3_bucket.b=\"Enabled\"}",
                buckets(
                                "self.Versioning",
                                Map.of(
                                        "main.tf",
                                        "module \"m\" {\n  source = \"./m\"\n}\n"
                                                + VERSIONING.formatted("bucket = module.m.name"),
                                        "m/main.tf",
                                        "resource \"aws_s3_bucket\" \"b\" {}\noutput \"name\" {\n  value = aws_s3_bucket.b.id\n}\n"))
                        .toString());
    }

    @Test
    void eachInstanceItsOwn() {
        assertEquals(
                "{aws_s3_bucket.b[0]=\"Enabled\", aws_s3_bucket.b[1]=\"Enabled\"}",
                versioning("resource \"aws_s3_bucket\" \"b\" {\n  count = 2\n}\n"
                        + VERSIONING.formatted("count  = 2\n  bucket = aws_s3_bucket.b[count.index].id")));
        assertEquals(
                "{aws_s3_bucket.b[\"x\"]=\"Enabled\", aws_s3_bucket.b[\"y\"]=null}",
                versioning("resource \"aws_s3_bucket\" \"b\" {\n  for_each = toset([\"x\", \"y\"])\n}\n"
                        + VERSIONING.formatted("bucket = aws_s3_bucket.b[\"x\"].id")));
    }

    @Test
    void instancesOfInstances() {
        assertEquals(
                "{aws_s3_bucket.b[\"x\"]=\"Enabled\", aws_s3_bucket.b[\"y\"]=\"Enabled\"}",
                versioning("resource \"aws_s3_bucket\" \"b\" {\n  for_each = toset([\"x\", \"y\"])\n}\n"
                        + VERSIONING.formatted("for_each = aws_s3_bucket.b\n  bucket = each.value.id")));
    }

    @Test
    void instancesOfUnknownKeys() {
        assertEquals(
                "{aws_s3_bucket.b[*]=\"Enabled\"}",
                versioning("variable \"names\" {\n  type = set(string)\n}\n"
                        + "resource \"aws_s3_bucket\" \"b\" {\n  for_each = var.names\n}\n"
                        + VERSIONING.formatted("for_each = var.names\n  bucket   = aws_s3_bucket.b[each.key].id")));
    }

    @Test
    void aModuleOfUnknownInstances() {
        assertEquals(
                "{module.m[*].aws_s3_bucket.b=\"Enabled\"}",
                buckets(
                                "self.Versioning",
                                Map.of(
                                        "main.tf",
                                        "variable \"names\" {\n  type = set(string)\n}\nmodule \"m\" {\n  for_each = var.names\n  source = \"./m\"\n}\n",
                                        "m/main.tf",
                                        "resource \"aws_s3_bucket\" \"b\" {}\n"
                                                + VERSIONING.formatted("bucket = aws_s3_bucket.b.id")))
                        .toString());
    }

    @Test
    void underOneSwitchBoth() {
        var main = "variable \"on\" {\n  type = bool\n}\n"
                + "resource \"aws_s3_bucket\" \"b\" {\n  count = var.on ? 1 : 0\n}\n"
                + VERSIONING.formatted("count  = var.on ? 1 : 0\n  bucket = aws_s3_bucket.b[0].id");
        assertEquals("{aws_s3_bucket.b[0]=\"Enabled\"}", versioning(main));
    }

    @Test
    void theSameNameInTwoModulesMeansTheNearOne() {
        assertEquals(
                "{module.a.aws_s3_bucket.b=\"Enabled\", module.z.aws_s3_bucket.b=\"Enabled\"}",
                buckets(
                                "self.Versioning",
                                Map.of(
                                        "main.tf",
                                        "module \"a\" {\n  source = \"./m\"\n}\nmodule \"z\" {\n  source = \"./m\"\n}\n",
                                        "m/main.tf",
                                        "resource \"aws_s3_bucket\" \"b\" {\n  bucket = \"logs\"\n}\n"
                                                + VERSIONING.formatted("bucket = aws_s3_bucket.b.bucket")))
                        .toString());
    }

    @Test
    void aPolicyDocumentKeepsItsStatementsPlaces() {
        var main = """
                resource "aws_s3_bucket" "b" {}
                data "aws_iam_policy_document" "d" {
                  statement {
                    actions   = ["s3:GetObject"]
                    resources = ["*"]
                  }
                }
                resource "aws_s3_bucket_policy" "p" {
                  bucket = aws_s3_bucket.b.id
                  policy = data.aws_iam_policy_document.d.json
                }
                """;
        var scan = Scan.read(
                MODEL, TerraformReader.read(MemoryTree.ofTexts(Map.of("main.tf", main)), TerraformOptions.NONE));
        var bucket = scan.node("AWS::S3::Bucket", "aws_s3_bucket.b");
        var statement = scan.value(bucket, "self.policies[0].Policy.Statement[0]");
        assertEquals("WRITTEN 3 statement", Scan.place(statement));
    }
}
