package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Guard;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstancesTest {
    @Test
    void countMakesNumberedInstances() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  count = 2\n  n = count.index\n}\n");
        assertEquals(List.of("aws_x.y[0]", "aws_x.y[1]"), read.addresses());
        assertEquals("1", read.shown("aws_x.y[1]", "n"));
        assertEquals("aws_x.y", read.resource("aws_x.y[1]").definition());
    }

    @Test
    void forEachMakesKeyedInstancesInTheOrderOfTheirKeys() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  for_each = { b = "2", a = "1" }
                  v = "${each.key}=${each.value}"
                }
                """);
        assertEquals(List.of("aws_x.y[\"a\"]", "aws_x.y[\"b\"]"), read.addresses());
        assertEquals("\"b=2\"", read.shown("aws_x.y[\"b\"]", "v"));
    }

    @Test
    void keysAreEscapedAsTerraformWritesThem() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  for_each = toset(["quote\\"d", "$${a}", "ünïcode"])
                }
                """);
        assertEquals(
                List.of("aws_x.y[\"$${a}\"]", "aws_x.y[\"quote\\\"d\"]", "aws_x.y[\"ünïcode\"]"), read.addresses());
    }

    @Test
    void unknownKeysMakeOneRepresentative() {
        var read = Reading.of("""
                variable "names" { type = map(string) }
                resource "aws_x" "y" {
                  for_each = var.names
                  key      = each.key
                  value    = each.value
                }
                """);
        assertEquals(List.of("aws_x.y[*]"), read.addresses());
        assertTrue(read.resource("aws_x.y[*]").many());
        assertEquals("?var.names", read.shown("aws_x.y[*]", "value"));
        assertEquals(List.of(), read.errors());
    }

    @Test
    void aSwitchOverCountIsAGuard() {
        var read = Reading.of("""
                variable "on" { type = bool }
                resource "aws_x" "y" { count = var.on ? 1 : 0 }
                resource "aws_x" "z" {
                  first = one(aws_x.y[*].id)
                  all   = aws_x.y[*].id
                }
                """);
        assertEquals("var.on=true", Shown.guard(read.resource("aws_x.y[0]").when()));
        assertFalse(read.resource("aws_x.y[0]").many());
        assertEquals("[var.on=true: ?aws_x.y[0].id]", read.shown("aws_x.z", "all"));
        assertEquals("(var.on=true: ?aws_x.y[0].id | var.on=false: null)", read.shown("aws_x.z", "first"));
    }

    @Test
    void aSwitchOverForEachIsAGuardOnItsInstances() {
        var read = Reading.of("""
                variable "on" { type = bool }
                resource "aws_x" "y" {
                  for_each = var.on ? { a = "1", b = "2" } : { a = "3" }
                  v        = each.value
                }
                """);
        assertEquals(Guard.ALWAYS, read.resource("aws_x.y[\"a\"]").when());
        assertEquals("var.on=true", Shown.guard(read.resource("aws_x.y[\"b\"]").when()));
        assertEquals("(var.on=true: \"1\" | var.on=false: \"3\")", read.shown("aws_x.y[\"a\"]", "v"));
        assertEquals("\"2\"", read.shown("aws_x.y[\"b\"]", "v"));
    }

    @Test
    void aKnownZeroIsNoInstance() {
        var read = Reading.of("""
                variable "on" { default = false }
                resource "aws_x" "y" { count = var.on ? 1 : 0 }
                """);
        assertEquals(List.of(), read.addresses());
    }

    @Test
    void referencesReachInstancesByKeyAndTogether() {
        var read = Reading.of("""
                resource "aws_x" "y" { for_each = toset(["a", "b"]) }
                resource "aws_x" "n" { count = 2 }
                resource "aws_x" "z" {
                  one  = aws_x.y["a"].id
                  all  = values(aws_x.y)[*].id
                  nth  = aws_x.n[1].arn
                  last = aws_x.n[*].id
                  by   = { for k, v in aws_x.y : k => v.id }
                }
                """);
        assertEquals("?aws_x.y[\"a\"].id", read.shown("aws_x.z", "one"));
        assertEquals("[?aws_x.y[\"a\"].id,?aws_x.y[\"b\"].id]", read.shown("aws_x.z", "all"));
        assertEquals("?aws_x.n[1].arn", read.shown("aws_x.z", "nth"));
        assertEquals("[?aws_x.n[0].id,?aws_x.n[1].id]", read.shown("aws_x.z", "last"));
        assertEquals("{\"a\":?aws_x.y[\"a\"].id,\"b\":?aws_x.y[\"b\"].id}", read.shown("aws_x.z", "by"));
    }

    @Test
    void aReferenceToUnknownInstancesMeansTheRepresentative() {
        var read = Reading.of("""
                variable "names" { type = set(string) }
                resource "aws_x" "y" { for_each = var.names }
                resource "aws_x" "n" { count = length(var.names) }
                resource "aws_x" "z" {
                  one = aws_x.y["a"].id
                  all = aws_x.n[*].arn
                }
                """);
        var one = (Value.Unknown) read.value("aws_x.z", "one");
        assertEquals(new Symbol(".", "aws_x.y[*]", "id"), one.known().refers().orElseThrow());
        assertEquals("var.names", one.cause().text());
        var all = ((Value.Sequence) read.value("aws_x.z", "all")).rest().orElseThrow();
        assertEquals(new Symbol(".", "aws_x.n[*]", "arn"), all.known().refers().orElseThrow());
    }

    @Test
    void aMillionInstancesAreAThousandAndOneMore() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  count = 1000000\n}\n");
        assertEquals(1_001, read.addresses().size());
        assertTrue(read.resource("aws_x.y[*]").many());
        assertEquals(List.of("main.tf:2:11 aws_x.y has more than 1000 instances"), read.errors());
    }

    @Test
    void aListIsNoForEach() {
        var read = Reading.of("resource \"aws_x\" \"y\" {\n  for_each = [\"a\"]\n}\n");
        assertEquals(List.of("aws_x.y[*]"), read.addresses());
        assertEquals(List.of("main.tf:2:14 `for_each` is neither a map nor a set of strings"), read.errors());
    }

    @Test
    void modulesMultiplyTheirResources() {
        var read = Reading.of(Map.of("main.tf", """
                module "m" {
                  source   = "./m"
                  for_each = { a = 1, b = 2 }
                  n        = each.value
                }
                """, "m/main.tf", """
                variable "n" { type = number }
                resource "aws_x" "y" { count = var.n }
                """));
        assertEquals(
                List.of("module.m[\"a\"].aws_x.y[0]", "module.m[\"b\"].aws_x.y[0]", "module.m[\"b\"].aws_x.y[1]"),
                read.addresses());
        assertEquals(
                "module.m.aws_x.y", read.resource("module.m[\"b\"].aws_x.y[1]").definition());
    }
}
