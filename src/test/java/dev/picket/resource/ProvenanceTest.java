package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Functions that ask where a value comes from.
class ProvenanceTest {
    private static final String MODEL = """
            terraform "aws_instance" {
              becomes = "AWS::EC2::Instance"
              properties {
                Meta     = { Tokens = self.meta[0].tokens, Hop = self.meta[0].hop }
                Template = self.template
              }
            }
            terraform "aws_template" {
              becomes = "AWS::EC2::LaunchTemplate"
              properties { Data = { Meta = { Tokens = self.tokens, Endpoint = self.endpoint } } }
            }
            view "AWS::EC2::Instance" {
              template = target(self.Template, "AWS::EC2::LaunchTemplate")
              meta     = inherit(self.Meta, self.template.Data.Meta)
            }
            default "AWS::EC2::Instance" "Meta.Tokens" { value = "optional" }
            default "AWS::EC2::Instance" "Meta.Hop" { value = 1 }
            """;

    private static String of(String root, String expression) {
        var scan = Scan.of(MODEL, root);
        return scan.eval(scan.graph().nodes("AWS::EC2::Instance").getFirst(), expression);
    }

    private static String instance(String meta, String template) {
        return """
                resource "aws_instance" "i" {
                  meta {
                    %s
                  }
                  template = %s
                }
                resource "aws_template" "t" {
                  tokens = "required"
                }
                """.formatted(meta, template);
    }

    @Test
    void aDefaultIsNotWritten() {
        assertEquals("false", of(instance("", "null"), "written(self.Meta.Tokens)"));
        assertEquals("true", of(instance("tokens = \"optional\"", "null"), "written(self.Meta.Tokens)"));
        assertEquals("false", of(instance("", "null"), "written(self.Meta)"));
        assertEquals("true", of(instance("hop = 2", "null"), "written(self.Meta)"));
        assertEquals("false", of(instance("", "null"), "written(self.Missing)"));
        assertEquals("true", of(instance("tokens = var.t", "null"), "written(self.Meta.Tokens)"));
    }

    @Test
    void whatTheParentWritesBeatsAnOwnDefault() {
        assertEquals("\"required\"", of(instance("", "aws_template.t.id"), "self.meta.Tokens"));
        assertEquals("1", of(instance("", "aws_template.t.id"), "self.meta.Hop"));
    }

    @Test
    void whatIsWrittenHereBeatsTheParent() {
        assertEquals("\"optional\"", of(instance("tokens = \"optional\"", "aws_template.t.id"), "self.meta.Tokens"));
    }

    @Test
    void withoutAParentTheOwnDefaultCounts() {
        assertEquals("\"optional\"", of(instance("", "null"), "self.meta.Tokens"));
    }

    @Test
    void anUnknownParentMayWriteWhatIsNotWrittenHere() {
        assertEquals("?var.t", of(instance("", "var.t"), "self.meta.Tokens"));
        assertEquals("\"required\"", of(instance("tokens = \"required\"", "var.t"), "self.meta.Tokens"));
        assertEquals("?var.t", of(instance("", "var.t"), "self.meta.Endpoint"));
    }
}
