package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// JSON inside a string stands where it is written.
class JsonInTextTest {
    private static final String MODEL = """
            schema "AWS::X::Y" { Policy = "json" }
            """;

    private static String place(String root, String expression) {
        var scan = Scan.of(MODEL, root);
        var value = scan.value(scan.node("AWS::X::Y", "R"), expression);
        var place = value.home().place();
        return place.startLine() + ":" + place.startColumn() + " " + place.text();
    }

    @Test
    void inAHeredoc() {
        var root = """
                resource "AWS::X::Y" "R" {
                  Policy = <<EOT
                {
                  "Action": ["a", "b"]
                }
                EOT
                }
                """;
        assertEquals("4:19 \"b\"", place(root, "self.Policy.Action[1]"));
        assertEquals("4:13 [\"a\", \"b\"]", place(root, "self.Policy.Action"));
    }

    @Test
    void inAHeredocThatIsFlushed() {
        var root = """
                resource "AWS::X::Y" "R" {
                  Policy = <<-EOT
                    {
                      "Action": "b"
                    }
                  EOT
                }
                """;
        assertEquals("4:17 \"b\"", place(root, "self.Policy.Action"));
    }

    @Test
    void inAQuotedString() {
        var root = "resource \"AWS::X::Y\" \"R\" {\n  Policy = \"{\\\"Action\\\": \\\"b\\\"}\"\n}\n";
        assertEquals("2:26 \\\"b\\\"", place(root, "self.Policy.Action"));
    }

    @Test
    void whatIsComputedStandsAsAWhole() {
        var root = "resource \"AWS::X::Y\" \"R\" {\n  Policy = format(\"{\\\"Action\\\": %q}\", \"b\")\n}\n";
        assertEquals("2:12 format(\"{\\\"Action\\\": %q}\", \"b\")", place(root, "self.Policy.Action"));
    }
}
