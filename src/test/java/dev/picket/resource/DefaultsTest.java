package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What holds where the user says nothing.
class DefaultsTest {
    private static final String MODEL = """
            terraform "aws_x" {
              becomes = "AWS::X::Y"
              properties {
                Meta  = { Tokens = self.meta[0].tokens }
                List  = [for r in self.rule : { Port = r.port, Deep = { On = r.on } }]
                Zone  = self.zone
                Proto = self.proto
              }
            }
            view "AWS::X::Y" {}
            default "AWS::X::Y" "Meta.Tokens" { value = "optional" }
            default "AWS::X::Y" "Meta.Hop.Limit" { value = 1 }
            default "AWS::X::Y" "List[].Deep.On" { value = false }
            default "AWS::X::Y" "List[].Proto" { value = "${self.Proto}/${it.Port}" }
            default "AWS::X::Y" "Zone" {
              value = "open"
              in    = "cloudformation"
            }
            default "AWS::X::Y" "Proto" { value = self.Zone == "z" ? "tls" : "tcp" }
            default "AWS::X::Y" "Egress" { value = [{ Cidr = "0.0.0.0/0" }] }
            """;

    private static String of(String root, String expression) {
        var scan = Scan.of(MODEL, root);
        return scan.eval(scan.graph().nodes("AWS::X::Y").getFirst(), expression);
    }

    private static final String EMPTY = "resource \"aws_x\" \"x\" {\n}\n";

    @Test
    void aDefaultStandsWhereNothingIsWritten() {
        assertEquals("{Tokens = \"optional\", Hop = {Limit = 1}}", of(EMPTY, "self.Meta"));
        assertEquals("[{Cidr = \"0.0.0.0/0\"}]", of(EMPTY, "self.Egress"));
    }

    @Test
    void whatIsWrittenStays() {
        assertEquals("\"required\"", of("""
                resource "aws_x" "x" {
                  meta {
                    tokens = "required"
                  }
                }
                """, "self.Meta.Tokens"));
    }

    @Test
    void anUnknownIsNotAbsent() {
        assertEquals("?var.t", of("""
                resource "aws_x" "x" {
                  proto = var.t
                }
                """, "self.Proto"));
    }

    @Test
    void elementsGetThemEachAndNoneIsInvented() {
        assertEquals("[]", of(EMPTY, "self.List"));
        assertEquals(
                "[{Port = 1, Deep = {On = false}, Proto = \"tcp/1\"}, {Port = 2, Deep = {On = true}, Proto = \"tcp/2\"}]",
                of("""
                resource "aws_x" "x" {
                  rule {
                    port = 1
                  }
                  rule {
                    port = 2
                    on   = true
                  }
                }
                """, "self.List"));
    }

    @Test
    void oneFormatsDefaultIsNotTheOthers() {
        assertEquals("null", of(EMPTY, "self.Zone"));
        assertEquals("\"open\"", of("resource \"AWS::X::Y\" \"X\" {\n}\n", "self.Zone"));
    }

    @Test
    void itMayDependOnOtherProperties() {
        assertEquals("\"tls\"", of("""
                resource "aws_x" "x" {
                  zone = "z"
                }
                """, "self.Proto"));
    }

    @Test
    void itFillsOnlyTheAlternativesThatAreAbsent() {
        assertEquals("(var.p=true: \"tls\" | var.p=false: \"tcp\")", of("""
                resource "aws_x" "x" {
                  proto = var.p ? "tls" : null
                }
                """, "self.Proto"));
    }

    @Test
    void itStandsAtTheInnermostBlockThatExists() {
        var scan = Scan.of(MODEL, """
                resource "aws_x" "x" {
                  meta {
                  }
                  rule {
                    port = 1
                  }
                }
                """);
        var x = scan.graph().nodes("AWS::X::Y").getFirst();
        assertEquals("DEFAULT 2 meta", Scan.place(scan.value(x, "self.Meta.Tokens")));
        assertEquals("DEFAULT 4 rule", Scan.place(scan.value(x, "self.List[0].Deep.On")));
        assertEquals("DEFAULT 1 resource \"aws_x\" \"x\"", Scan.place(scan.value(x, "self.Proto")));
        assertEquals("DEFAULT 1 resource \"aws_x\" \"x\"", Scan.place(scan.value(x, "self.Egress[0].Cidr")));
    }
}
