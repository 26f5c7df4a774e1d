package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class DynamicBlocksTest {
    @Test
    void blocksOfOneTypeAreAListInTheirOrder() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  rule { n = 1 }
                  dynamic "rule" {
                    for_each = ["a", "b"]
                    content { n = "${rule.key}${rule.value}" }
                  }
                  rule { n = 3 }
                }
                """);
        assertEquals("[{\"n\":1},{\"n\":\"0a\"},{\"n\":\"1b\"},{\"n\":3}]", read.shown("aws_x.y", "rule"));
    }

    @Test
    void iteratorsNestAndMayBeNamed() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  dynamic "origin" {
                    for_each = { b = ["2"], a = ["1", "0"] }
                    iterator = o
                    content {
                      name = o.key
                      dynamic "header" {
                        for_each = o.value
                        content { v = "${o.key}-${header.value}" }
                      }
                    }
                  }
                }
                """);
        assertEquals(
                "[{\"name\":\"a\",\"header\":[{\"v\":\"a-1\"},{\"v\":\"a-0\"}]},{\"name\":\"b\",\"header\":[{\"v\":\"b-2\"}]}]",
                read.shown("aws_x.y", "origin"));
    }

    @Test
    void anUnknownCollectionHasOneBlockThatStandsForAllWhereThereIsAny() {
        var read = Reading.of("""
                variable "rules" { type = list(number) }
                resource "aws_x" "y" {
                  rule { n = 1 }
                  dynamic "rule" {
                    for_each = var.rules
                    content { n = rule.value }
                  }
                }
                """);
        assertEquals("[{\"n\":1},var.rules != []=true: {\"n\":?var.rules},…?var.rules]", read.shown("aws_x.y", "rule"));
    }

    @Test
    void aSwitchMakesBlocksUnderAGuard() {
        var read = Reading.of("""
                variable "on" { type = bool }
                resource "aws_x" "y" {
                  dynamic "rule" {
                    for_each = var.on ? [1] : []
                    content { n = rule.value }
                  }
                }
                """);
        assertEquals("[var.on=true: {\"n\":1}]", read.shown("aws_x.y", "rule"));
    }

    @Test
    void blocksThatAreTooManyEndInAnOpenEnd() {
        var read = Reading.of("""
                resource "aws_x" "y" {
                  dynamic "rule" {
                    for_each = range(1024)
                    content { n = rule.value }
                  }
                }
                """);
        var rules = (Value.Sequence) read.value("aws_x.y", "rule");
        assertEquals(1_000, rules.size());
        assertEquals("more than 1000 blocks", rules.rest().orElseThrow().cause().text());
        assertEquals(List.of("main.tf:2:3 More than 1000 blocks are made here"), read.errors());
    }

    @Test
    void aBlockIsHomedAtItsHeader() {
        var read = Reading.of(
                "resource \"aws_x\" \"y\" {\n  one {}\n  dynamic \"two\" {\n    for_each = [1]\n    content {}\n  }\n}\n");
        assertEquals(
                "main.tf:2:3",
                ((Value.Sequence) read.value("aws_x.y", "one"))
                        .get(0)
                        .home()
                        .place()
                        .toString());
        assertEquals(
                "main.tf:3:3",
                ((Value.Sequence) read.value("aws_x.y", "two"))
                        .get(0)
                        .home()
                        .place()
                        .toString());
    }
}
