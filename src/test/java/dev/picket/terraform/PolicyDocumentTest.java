package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Value;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {
    private static final String USE =
            "resource \"aws_iam_policy\" \"p\" {\n  policy = data.aws_iam_policy_document.d.json\n}\n";

    private static Value.Mapping document(String data) {
        return switch (Reading.of(data + USE).value("aws_iam_policy.p", "policy")) {
            case Value.Text t -> (Value.Mapping) t.document().orElseThrow();
            case Value.Unknown u -> (Value.Mapping) u.known().document().orElseThrow();
            default -> throw new AssertionError();
        };
    }

    @Test
    void statementsBecomeThoseOfAPolicy() {
        var policy = document("""
                data "aws_iam_policy_document" "d" {
                  statement {
                    sid         = "A"
                    effect      = "Deny"
                    not_actions = ["s3:Get*"]
                    resources   = ["*"]
                    principals {
                      type        = "AWS"
                      identifiers = ["1", "2"]
                    }
                    condition {
                      test     = "StringEquals"
                      variable = "aws:x"
                      values   = ["v"]
                    }
                  }
                }
                """);
        assertEquals(
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"A\",\"Effect\":\"Deny\",\"NotAction\":[\"s3:Get*\"],"
                        + "\"Resource\":[\"*\"],\"Principal\":{\"AWS\":[\"1\",\"2\"]},"
                        + "\"Condition\":{\"StringEquals\":{\"aws:x\":[\"v\"]}}}]}",
                Shown.of(policy));
    }

    @Test
    void theTextIsTheJsonOfIt() {
        var read = Reading.of("""
                data "aws_iam_policy_document" "d" {
                  statement {
                    actions   = ["s3:*"]
                    resources = ["*"]
                    principals {
                      type        = "*"
                      identifiers = ["*"]
                    }
                  }
                }
                """ + USE);
        var text = ((Value.Text) read.value("aws_iam_policy.p", "policy")).value();
        assertEquals(
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\",\"Principal\":\"*\"}]}",
                text.replaceAll("\\s+", ""));
    }

    @Test
    void anUnknownPartLeavesTheRestKnown() {
        var read = Reading.of("""
                resource "aws_s3_bucket" "b" {}
                data "aws_iam_policy_document" "d" {
                  statement {
                    actions   = ["s3:*"]
                    resources = ["${aws_s3_bucket.b.arn}/*"]
                  }
                }
                """ + USE);
        var policy = (Value.Unknown) read.value("aws_iam_policy.p", "policy");
        assertTrue(policy.known().notNull());
        assertEquals(
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"s3:*\"],\"Resource\":[?aws_s3_bucket.b.arn]}]}",
                Shown.of(policy.known().document().orElseThrow()));
    }

    @Test
    void aStatementStandsAtItsBlockAndItsMembersWhereTheyWereWritten() {
        var policy = document("""
                data "aws_iam_policy_document" "d" {
                  statement {
                    actions   = ["s3:*"]
                    resources = ["*"]
                  }
                }
                """);
        var statement =
                (Value.Mapping) ((Value.Sequence) policy.get("Statement").orElseThrow()).get(0);
        assertEquals("main.tf:2:3", statement.home().origin().place().toString());
        assertEquals(
                "main.tf:3:17",
                statement.get("Action").orElseThrow().home().origin().place().toString());
    }

    @Test
    void sourcesComeFirstAndOverridesReplaceBySid() {
        var policy = document("""
                data "aws_iam_policy_document" "base" {
                  statement {
                    sid     = "A"
                    actions = ["a:1"]
                  }
                  statement {
                    sid     = "B"
                    actions = ["b:1"]
                  }
                }
                data "aws_iam_policy_document" "d" {
                  source_policy_documents   = [data.aws_iam_policy_document.base.json]
                  override_policy_documents = [jsonencode({ Statement = [{ Sid = "B", Effect = "Deny", Action = "b:2" }] })]
                  statement { actions = ["c:1"] }
                }
                """);
        assertEquals(
                "[{\"Sid\":\"A\",\"Effect\":\"Allow\",\"Action\":[\"a:1\"]},{\"Sid\":\"B\",\"Effect\":\"Deny\",\"Action\":\"b:2\"},"
                        + "{\"Effect\":\"Allow\",\"Action\":[\"c:1\"]}]",
                Shown.of(policy.get("Statement").orElseThrow()));
    }

    @Test
    void anUnknownSourceIsAnOpenEndOfTheStatements() {
        var policy = document("""
                variable "extra" { type = list(string) }
                data "aws_iam_policy_document" "d" {
                  source_policy_documents = var.extra
                  statement { actions = ["c:1"] }
                }
                """);
        assertEquals(
                "[{\"Effect\":\"Allow\",\"Action\":[\"c:1\"]},…?var.extra]",
                Shown.of(policy.get("Statement").orElseThrow()));
    }
}
