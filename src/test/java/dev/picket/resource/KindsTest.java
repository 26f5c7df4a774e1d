package dev.picket.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Values are brought to the kinds of the schema, and keep their places.
class KindsTest {
    private static final String MODEL = """
            schema "AWS::X::Y" {
              On         = "bool"
              Size       = "number"
              Name       = "string"
              Note       = "string"
              Tags       = "map(string)"
              Rules      = "list(object)"
              Rules__Port = "number"
              Inner      = "object"
              Inner_On   = "bool"
              Inner_KeyArn = "string"
              Policy     = "json"
              Either     = "json|string"
              Required   = "string required"
              Labels     = "list(tag)"
              Pairs      = "list(object)"
              Pairs__Key = "string"
              Pairs__Value = "string"
            }
            """;

    private static String converted(String declared, String expression) {
        var scan = Scan.of(MODEL, "resource \"AWS::X::Y\" \"R\" {\n" + declared + "\n}\n");
        return scan.eval(scan.node("AWS::X::Y", "R"), expression);
    }

    @Test
    void textsBecomeBoolsAndNumbers() {
        assertEquals("true", converted("On = \"true\"", "self.On"));
        assertEquals("22", converted("Size = \"22\"", "self.Size"));
        assertEquals("\"22\"", converted("Name = 22", "self.Name"));
        assertEquals("\"true\"", converted("Name = true", "self.Name"));
    }

    @Test
    void whatDoesNotFitStays() {
        assertEquals("\"often\"", converted("On = \"often\"", "self.On"));
        assertEquals("\"x\"", converted("Size = \"x\"", "self.Size"));
    }

    @Test
    void anUnknownIsOfTheKindThatIsDue() {
        assertEquals("true", converted("Name = true", "self.Name == \"true\""));
        assertEquals("?var.x", converted("Name = !var.x", "self.Name == \"true\""));
    }

    @Test
    void nestedOnesToo() {
        assertEquals("[{Port = 22}]", converted("Rules = [{ Port = \"22\" }]", "self.Rules"));
        assertEquals("{On = true}", converted("Inner = { On = \"true\" }", "self.Inner"));
        assertEquals("{a = \"1\"}", converted("Tags = { a = 1 }", "self.Tags"));
    }

    @Test
    void aMapOfTagsIsTheirPairs() {
        assertEquals("[{Key = \"a\", Value = \"1\"}]", converted("Labels = { a = \"1\" }", "self.Labels"));
        assertEquals("[{Key = \"a\", Value = \"1\"}]", converted("Pairs = { a = \"1\" }", "self.Pairs"));
        assertEquals("[{Port = 22}]", converted("Rules = [{ Port = \"22\" }]", "self.Rules"));
        assertEquals("?var.tags", converted("Labels = merge({ a = \"1\" }, var.tags)", "self.Labels[1]"));
    }

    @Test
    void anEmptyNameIsAbsent() {
        assertEquals("true", converted("Name = \"\"", "self.Name == null"));
        assertEquals("true", converted("Inner = { KeyArn = \"\" }", "self.Inner.KeyArn == null"));
        assertEquals(
                "(var.p=true: true | var.p=false: false)",
                converted("Name = var.p ? \"\" : \"a\"", "self.Name == null"));
        assertEquals("\"\"", converted("Note = \"\"", "self.Note"));
        assertEquals("{Name = \"\"}", converted("Tags = { Name = \"\" }", "self.Tags"));
    }

    @Test
    void insideAChoiceToo() {
        assertEquals("(var.p=true: 1 | var.p=false: 2)", converted("Size = var.p ? \"1\" : \"2\"", "self.Size"));
    }

    @Test
    void aDocumentIsReadOutOfItsText() {
        assertEquals("\"*\"", converted("Policy = jsonencode({ Action = \"*\" })", "self.Policy.Action"));
        assertEquals("\"*\"", converted("Policy = \"{\\\"Action\\\": \\\"*\\\"}\"", "self.Policy.Action"));
        assertEquals("\"plain\"", converted("Either = \"plain\"", "self.Either"));
    }

    @Test
    void whatIsRequiredIsNotNullEvenIfItIsUnknown() {
        assertEquals("false", converted("Required = var.x", "self.Required == null"));
        assertEquals("?var.x", converted("Name = var.x", "self.Name == null"));
    }
}
