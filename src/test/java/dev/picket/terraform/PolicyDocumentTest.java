package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
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
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"A\",\"Effect\":\"Deny\",\"NotAction\":\"s3:Get*\","
                        + "\"Resource\":\"*\",\"Principal\":{\"AWS\":[\"2\",\"1\"]},"
                        + "\"Condition\":{\"StringEquals\":{\"aws:x\":\"v\"}}}]}",
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
                "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":?aws_s3_bucket.b.arn}]}",
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
                "main.tf:3:18",
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
                "[{\"Sid\":\"A\",\"Effect\":\"Allow\",\"Action\":\"a:1\"},{\"Sid\":\"B\",\"Effect\":\"Deny\",\"Action\":\"b:2\"},"
                        + "{\"Effect\":\"Allow\",\"Action\":\"c:1\"}]",
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
                "[{\"Effect\":\"Allow\",\"Action\":\"c:1\"},…?var.extra]",
                Shown.of(policy.get("Statement").orElseThrow()));
    }

    private static String statements(String data) {
        return Shown.of(document(data).get("Statement").orElseThrow());
    }

    @Test
    void listsAreWrittenAsTheProviderDoes() {
        assertEquals(
                "[{\"Effect\":\"Allow\",\"Action\":[\"s3:Put\",\"s3:Get\"],\"Resource\":\"arn:aws:s3:::b/${aws:username}/*\","
                        + "\"Condition\":{\"StringLike\":{\"s3:prefix\":[\"\",\"home/${aws:username}/\"]}}}]",
                statements("""
                        data "aws_iam_policy_document" "d" {
                          statement {
                            actions   = ["s3:Get", "s3:Put"]
                            resources = ["arn:aws:s3:::b/&{aws:username}/*"]
                            condition {
                              test     = "StringLike"
                              variable = "s3:prefix"
                              values   = ["", "home/&{aws:username}/"]
                            }
                          }
                        }
                        """));
    }

    @Test
    void everyoneBesideOthersIsEveryone() {
        assertEquals("[{\"Effect\":\"Allow\",\"Principal\":\"*\"}]", statements("""
                data "aws_iam_policy_document" "d" {
                  statement {
                    principals {
                      type        = "AWS"
                      identifiers = ["1"]
                    }
                    principals {
                      type        = "*"
                      identifiers = ["*"]
                    }
                  }
                }
                """));
    }

    @Test
    void principalsOfAnUnknownNumberAreUnknown() {
        var policy = (Value.Choice) Reading.of("""
                variable "who" {}
                data "aws_iam_policy_document" "d" {
                  statement {
                    dynamic "principals" {
                      for_each = var.who
                      content {
                        type        = "AWS"
                        identifiers = principals.value
                      }
                    }
                  }
                }
                """ + USE).value("aws_iam_policy.p", "policy");
        var principals = policy.cases().stream()
                .map(c -> ((Value.Unknown) c.value()).known().document().orElseThrow())
                .map(Shown::of)
                .map(text -> text.replaceAll(".*\"Principal\":(.*)}]}", "$1"))
                .toList();
        assertEquals(List.of("{\"AWS\":?var.who,…?var.who}", "?var.who"), principals);
    }

    @Test
    void principalsThatAreUnknownKeepTheirType() {
        assertEquals("[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":?var.who}}]", statements("""
                variable "who" {}
                data "aws_iam_policy_document" "d" {
                  statement {
                    principals {
                      type        = "AWS"
                      identifiers = var.who
                    }
                  }
                }
                """));
    }

    @Test
    void statementsAreMadeForEachElement() {
        assertEquals(
                "[{\"Sid\":\"a\",\"Effect\":\"Allow\",\"Action\":\"s3:a\"},{\"Sid\":\"b\",\"Effect\":\"Allow\",\"Action\":\"s3:b\"}]",
                statements("""
                        data "aws_iam_policy_document" "d" {
                          dynamic "statement" {
                            for_each = toset(["a", "b"])
                            iterator = s
                            content {
                              sid     = s.key
                              actions = ["s3:${s.value}"]
                            }
                          }
                        }
                        """));
    }

    @Test
    void statementsOfAnUnknownNumberAreAnOpenEnd() {
        assertTrue(statements("""
                variable "more" {}
                data "aws_iam_policy_document" "d" {
                  statement { actions = ["c:1"] }
                  dynamic "statement" {
                    for_each = var.more
                    content { actions = [statement.value] }
                  }
                }
                """).matches(".*\"Action\":\"c:1\"\\},.*…\\?var.more]"));
    }

    @Test
    void aStatementUnderAConditionIsThereInSomeWorlds() {
        assertEquals(
                "(var.on=true: \"{'Statement': [{'Effect': 'Allow','Action': 'a:1'},{'Effect': 'Allow','Action': 'b:1'}]}\""
                        + " | var.on=false: \"{'Statement': [{'Effect': 'Allow','Action': 'a:1'}]}\")",
                statementsOfChoice("""
                        variable "on" { type = bool }
                        data "aws_iam_policy_document" "d" {
                          statement { actions = ["a:1"] }
                          dynamic "statement" {
                            for_each = var.on ? [1] : []
                            content { actions = ["b:1"] }
                          }
                        }
                        """));
    }

    @Test
    void anOverrideUnderAConditionReplacesInSomeWorlds() {
        assertEquals(
                "(var.on=false: \"{'Statement': [{'Sid': 'A','Effect': 'Allow','Action': 'a:1'}]}\""
                        + " | var.on=true: \"{'Statement': [{'Sid': 'A','Effect': 'Deny','Action': 'a:1'}]}\")",
                statementsOfChoice("""
                        variable "on" { type = bool }
                        data "aws_iam_policy_document" "base" {
                          statement {
                            sid     = "A"
                            actions = ["a:1"]
                          }
                        }
                        data "aws_iam_policy_document" "d" {
                          source_policy_documents = [data.aws_iam_policy_document.base.json]
                          dynamic "statement" {
                            for_each = var.on ? [1] : []
                            content {
                              sid     = "A"
                              effect  = "Deny"
                              actions = ["a:1"]
                            }
                          }
                        }
                        """));
    }

    private static String statementsOfChoice(String data) {
        return Shown.of(Reading.of(data + USE).value("aws_iam_policy.p", "policy"))
                .replaceAll("\\\\n *", "")
                .replace("\\\"", "'")
                .replace("'Version': '2012-10-17',", "");
    }

    @Test
    void theOldSingleSourceAndOverrideAreRead() {
        assertEquals(
                "[{\"Sid\":\"A\",\"Effect\":\"Deny\",\"Action\":\"a:2\"},{\"Effect\":\"Allow\",\"Action\":\"c:1\"}]",
                statements("""
                        data "aws_iam_policy_document" "d" {
                          source_json   = jsonencode({ Statement = { Sid = "A", Effect = "Allow", Action = "a:1" } })
                          override_json = jsonencode({ Statement = [{ Sid = "A", Effect = "Deny", Action = "a:2" }] })
                          statement { actions = ["c:1"] }
                        }
                        """));
    }

    @Test
    void theNewestVersionAndTheLastIdCount() {
        var policy = document("""
                data "aws_iam_policy_document" "d" {
                  version                   = "2008-10-17"
                  policy_id                 = "own"
                  source_policy_documents   = [jsonencode({ Version = "2012-10-17", Id = "source", Statement = [] })]
                  override_policy_documents = [jsonencode({ Version = "2008-10-17", Id = "override", Statement = [] })]
                }
                """);
        assertEquals("{\"Version\":\"2012-10-17\",\"Id\":\"override\",\"Statement\":[]}", Shown.of(policy));
    }

    @Test
    void statementsOfASourceKeepTheirPlaces() {
        var read = Reading.of(
                Map.of("main.tf", """
                data "aws_iam_policy_document" "base" {
                  statement { actions = ["a:1"] }
                }
                data "aws_iam_policy_document" "d" {
                  source_policy_documents = [
                    data.aws_iam_policy_document.base.json,
                    file("p.json"),
                    <<-EOT
                      {
                        "Statement": [{ "Action": "c:1" }]
                      }
                    EOT
                  ]
                }
                """ + USE, "p.json", "{\n  \"Statement\": [\n    {\"Action\": \"b:1\"}\n  ]\n}\n"));
        var policy = (Value.Text) read.value("aws_iam_policy.p", "policy");
        var statements = (Value.Sequence) ((Value.Mapping) policy.document().orElseThrow())
                .get("Statement")
                .orElseThrow();
        assertEquals(
                List.of("main.tf:2:3", "p.json:3:5", "main.tf:10:23"),
                statements.values().stream()
                        .map(v -> v.home().origin().place().toString())
                        .toList());
    }
}
