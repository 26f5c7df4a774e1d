package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    @Test
    void aBrokenFileLeavesTheOthersReadable() {
        var read = Reading.of(Map.of("a.tf", "resource \"aws_x\" {{{ \n", "b.tf", "resource \"aws_x\" \"y\" {}\n"));
        assertTrue(read.addresses().contains("aws_x.y"));
        assertTrue(read.errors().stream().anyMatch(e -> e.startsWith("a.tf:")));
    }

    @Test
    void localsThatDependOnThemselvesAreSaid() {
        var read = Reading.of("""
                locals {
                  a = local.b
                  b = local.a
                }
                resource "aws_x" "y" {
                  v = local.a
                  w = 1
                }
                """);
        assertEquals("?error", read.shown("aws_x.y", "v"));
        assertEquals("1", read.shown("aws_x.y", "w"));
        assertEquals(List.of("main.tf:2:3 local.a depends on itself"), read.errors());
    }

    @Test
    void keysThatDependOnThemselvesAreSaid() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  for_each = aws_x.y\n}\n");
        assertEquals(List.of("aws_x.y[*]"), read.addresses());
        assertEquals(List.of("main.tf:1:1 aws_x.y depends on itself"), read.errors());
    }

    @Test
    void aChainOfAThousandValuesIsRead() {
        var text = new StringBuilder("locals {\n  l0 = \"x\"\n");
        for (int i = 1; i < 900; i++) {
            text.append("  l").append(i).append(" = local.l").append(i - 1).append('\n');
        }
        var read = Reading.of(text + "}\nresource \"aws_x\" \"y\" { v = local.l899 }\n");
        assertEquals("\"x\"", read.shown("aws_x.y", "v"));
    }

    @Test
    void aLongerChainIsUnknownAndSaid() {
        var text = new StringBuilder("locals {\n  l0 = \"x\"\n");
        for (int i = 1; i < 3_000; i++) {
            text.append("  l").append(i).append(" = local.l").append(i - 1).append('\n');
        }
        var read = Reading.of(text + "}\nresource \"aws_x\" \"y\" { v = local.l2999 }\n");
        assertTrue(read.shown("aws_x.y", "v").startsWith("?more than"));
        assertEquals(1, read.errors().size());
    }

    @Test
    void twoHundredNestedModulesEndAtTheBound() {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < 200; i++) {
            var directory = i == 0 ? "" : "m" + i + "/";
            var source = i == 0 ? "./m1" : "../m" + (i + 1);
            files.put(
                    directory + "main.tf",
                    (i < 199 ? "module \"n\" { source = \"" + source + "\" }\n" : "")
                            + "resource \"aws_x\" \"y\" {}\n");
        }
        var read = Reading.of(files);
        assertEquals(Bounds.NESTING + 1, read.addresses().size());
        assertTrue(read.errors().getFirst().endsWith("Modules are nested more than 64 deep"));
    }

    @Test
    void aFileOutsideOfTheTreeIsNeverRead() {
        var read = Reading.of(
                "resource \"aws_x\" \"y\" {\n  a = file(\"../../etc/passwd\")\n  b = file(\"/etc/passwd\")\n}\n");
        assertEquals("?file(\"../../etc/passwd\")", read.shown("aws_x.y", "a"));
        assertEquals("?file(\"/etc/passwd\")", read.shown("aws_x.y", "b"));
    }

    @Test
    void whatFailsWithSomeInputsOnlyIsNoWorld() {
        var read = Reading.of("""
                variable "on" { type = bool }
                resource "aws_x" "y" { count = var.on ? 1 : 0 }
                resource "aws_x" "z" { v = aws_x.y[0].id }
                """);
        assertEquals("?aws_x.y[0].id", read.shown("aws_x.z", "v"));
        assertEquals(List.of(), read.errors());
    }

    @Test
    void anExpressionThatAlwaysFailsIsSaidOnce() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  count = 3\n  v = tonumber(\"x\")\n}\n");
        assertEquals("?error", read.shown("aws_x.y[2]", "v"));
        assertEquals(
                List.of("main.tf:3:16 A number is required, and \"x\" is none"),
                read.root().diagnostics().stream()
                        .map(d -> d.subject() + " " + d.summary())
                        .toList());
        assertEquals(List.of(), read.errors());
    }

    @Test
    void declaredTwiceTheFirstCounts() {
        var read = Reading.of("resource \"aws_x\" \"y\" { v = 1 }\nresource \"aws_x\" \"y\" { v = 2 }\n");
        assertEquals("1", read.shown("aws_x.y", "v"));
        assertEquals(List.of("main.tf:2:1 This resource is declared twice: aws_x.y"), read.errors());
    }

    @Test
    void laterKindsOfBlocksAreAccepted() {
        var read = Reading.of("""
                moved {
                  from = aws_x.a
                  to   = aws_x.b
                }
                import {
                  to = aws_x.b
                  id = "i"
                }
                removed { from = aws_x.c }
                check "c" {
                  data "aws_ami" "a" {}
                }
                resource "aws_x" "b" {}
                """);
        assertEquals(List.of("aws_x.b", "data.aws_ami.a"), read.addresses());
        assertEquals(
                List.of(),
                read.root().diagnostics().stream().map(Diagnostic::summary).toList());
    }

    @Test
    void readingTwiceGivesTheSame() {
        var text =
                "variable \"on\" { type = bool }\nresource \"aws_x\" \"y\" {\n  count = var.on ? 2 : 1\n  v = var.on ? \"a\" : \"b\"\n}\n";
        assertEquals(
                Reading.of(text).root().resources().stream()
                        .map(r -> Shown.of(r.declared()))
                        .toList(),
                Reading.of(text).root().resources().stream()
                        .map(r -> Shown.of(r.declared()))
                        .toList());
    }
}
