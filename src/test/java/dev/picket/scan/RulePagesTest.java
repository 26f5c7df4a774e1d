package dev.picket.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.resource.Format;
import dev.picket.secret.SecretRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages under docs/rules say what the rules and their fixtures say. `mvn -q test -Dtest=RulePagesTest -Drecord` rewrites them.
class RulePagesTest {
    private static final Path PAGES = Path.of("docs/rules");
    private static final Path FIXTURES = Path.of("test-fixtures/rules");
    private static final RuleSet RULES = RuleSet.of(
            RuleBook.CATALOGUE, SecretRules.read(RuleBook.CATALOGUE.secrets()).rules());

    private static SortedMap<String, String> pages() throws IOException {
        var pages = new TreeMap<String, String>();
        for (var id : RULES.ids()) {
            var examples = ExampleFinder.in(FIXTURES.resolve(id));
            pages.put(id + ".md", RulePage.of(RULES.explain(id).orElseThrow(), examples));
        }
        pages.put("README.md", RulePage.index(RULES));
        return pages;
    }

    @Test
    void noPageIsStaleMissingOrTooMany() throws IOException {
        var pages = pages();
        if (System.getProperty("record") != null) {
            write(pages);
        }
        assertEquals("", verdict(pages, PAGES));
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(PAGES);
        for (var name : names(PAGES)) {
            if (!pages.containsKey(name)) {
                Files.delete(PAGES.resolve(name));
            }
        }
        for (var page : pages.entrySet()) {
            Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
        }
    }

    /// One sentence, or nothing.
    private static String verdict(SortedMap<String, String> pages, Path folder) throws IOException {
        var wrong = new TreeSet<String>();
        var there = names(folder);
        for (var name : there) {
            if (!pages.containsKey(name)) {
                wrong.add(name + " (no such rule)");
            } else if (!Files.readString(folder.resolve(name)).equals(pages.get(name))) {
                wrong.add(name);
            }
        }
        pages.keySet().stream().filter(n -> !there.contains(n)).forEach(n -> wrong.add(n + " (missing)"));
        var first = wrong.stream().limit(5).toList();
        return wrong.isEmpty()
                ? ""
                : "docs/rules is stale, `mvn -q test -Dtest=RulePagesTest -Drecord` rewrites it: "
                        + String.join(", ", first)
                        + (wrong.size() > first.size() ? " and " + (wrong.size() - first.size()) + " more" : "");
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    @Test
    void aStalePageAMissingOneAndOneTooManyAreNamedInOneSentence(@TempDir Path folder) throws IOException {
        var pages = new TreeMap<String, String>();
        pages.put("a.md", "a");
        pages.put("b.md", "b");
        Files.writeString(folder.resolve("a.md"), "old");
        Files.writeString(folder.resolve("c.md"), "c");
        assertEquals(
                "docs/rules is stale, `mvn -q test -Dtest=RulePagesTest -Drecord` rewrites it: "
                        + "a.md, b.md (missing), c.md (no such rule)",
                verdict(pages, folder));
    }

    @Test
    void everyRuleHasAFailingAndAPassingExampleInEachFormatThatItJudges() throws IOException {
        var missing = new ArrayList<String>();
        for (var id : RuleBook.CATALOGUE.ids()) {
            var rule = RuleBook.CATALOGUE.rule(id).orElseThrow();
            var examples = ExampleFinder.in(FIXTURES.resolve(id));
            if (!rule.resources().contains("account") && !rule.resources().contains("*")) {
                for (var format : RULES.formatsOf(id)) {
                    for (boolean fails : new boolean[] {true, false}) {
                        if (examples.stream().noneMatch(e -> e.format() == format && e.fails() == fails)) {
                            missing.add(id + ": " + format.word() + (fails ? " fails" : " passes"));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void anExampleIsThePieceThatMattersWithoutItsMarks(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("fail.tf"), """
                resource "aws_a" "other" {
                  x = 1 # expect: fail when var.odd
                }
                variable "unused" {}
                # A bucket of whom?
                resource "aws_a" "bad" {
                  name = var.name
                }
                resource "aws_part" "bad" {
                  of = aws_a.bad.id
                  x  = 2 # expect: fail
                }
                variable "name" {
                  default = "n"
                }
                """);
        Files.writeString(folder.resolve("pass.yaml"), """
                Parameters:
                  Name:
                    Type: String
                  Other:
                    Type: String
                Resources:
                  Lone:
                    Type: AWS::A::B
                  Good:
                    Type: AWS::A::C
                    Properties:
                      Name: !Ref Name
                """);
        assertEquals(
                List.of(
                        new Example(Format.TERRAFORM, true, """
                                # A bucket of whom?
                                resource "aws_a" "bad" {
                                  name = var.name
                                }

                                resource "aws_part" "bad" {
                                  of = aws_a.bad.id
                                  x  = 2
                                }

                                variable "name" {
                                  default = "n"
                                }
                                """),
                        new Example(Format.CLOUDFORMATION, false, "Resources:\n  Lone:\n    Type: AWS::A::B\n")),
                ExampleFinder.in(folder));
    }

    @Test
    void whatIsPackedIsReadAgain() {
        var all = new TreeMap<String, List<Example>>();
        all.put(
                "a-b",
                List.of(new Example(Format.PACKER, true, "x = \"…\"\n"), new Example(Format.TERRAFORM, false, "")));
        all.put("c-d", List.of());
        assertEquals(all, Example.unpack(Example.pack(all)));
    }

    @Test
    void aPageSaysWhatLeansOnADefaultAndWhereThatStands() throws IOException {
        var page = pages().get("eks-cluster-endpoint-not-public.md");
        assertTrue(page.contains("`AWS::EKS::Cluster ResourcesVpcConfig.EndpointPublicAccess` | `true` | http"), page);
        assertFalse(page.contains("expect:"), page);
    }
}
