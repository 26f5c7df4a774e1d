package dev.picket.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSyntaxTest {
    private static Reading read(String json) {
        return Reading.of(Map.of("main.tf.json", json));
    }

    @Test
    void objectsAreBlocksUnlessTheyAreMapsByName() {
        var read = read("""
                {"resource": {"aws_x": {"y": {
                  "tags": {"Name": "n"},
                  "one": {"a": 1, "inner": {"b": "${upper(\\"x\\")}"}},
                  "many": [{"a": 1}, {"a": 2}],
                  "list": ["p", "q"]
                }}}}
                """);
        assertEquals("{\"Name\":\"n\"}", read.shown("aws_x.y", "tags"));
        assertEquals("[{\"a\":1,\"inner\":[{\"b\":\"X\"}]}]", read.shown("aws_x.y", "one"));
        assertEquals("[{\"a\":1},{\"a\":2}]", read.shown("aws_x.y", "many"));
        assertEquals("[\"p\",\"q\"]", read.shown("aws_x.y", "list"));
    }

    @Test
    void dynamicBlocksHaveTheirNameAsAKey() {
        var read = read("""
                {"resource": {"aws_x": {"y": {
                  "dynamic": {"rule": {"for_each": [1, 2], "iterator": "r", "content": {"n": "${r.value}"}}}
                }}}}
                """);
        assertEquals("[{\"n\":1},{\"n\":2}]", read.shown("aws_x.y", "rule"));
    }

    @Test
    void aDefaultIsLiteral() {
        var read = read(
                "{\"variable\": {\"v\": {\"default\": \"${x}\"}}, \"resource\": {\"aws_x\": {\"y\": {\"v\": \"${var.v}\"}}}}");
        assertEquals("\"${x}\"", read.shown("aws_x.y", "v"));
    }

    @Test
    void aValueStandsAtItsExactPlace() {
        var read = read(
                "{\"resource\": {\"aws_x\": {\"y\": {\n  \"v\": \"a-${var.n}\"\n}}},\n\"variable\": {\"n\": {}}}\n");
        var v = read.value("aws_x.y", "v");
        assertEquals("main.tf.json:2:9", v.home().place().toString());
        assertTrue(v instanceof Value.Unknown);
        assertEquals("\"y\"", read.resource("aws_x.y").header().text());
    }

    @Test
    void brokenJsonIsADiagnostic() {
        var read = Reading.of(Map.of("a.tf.json", "{\"resource\": ", "b.tf", "resource \"aws_x\" \"y\" {}\n"));
        assertEquals(List.of("aws_x.y"), read.addresses());
        assertEquals(1, read.errors().size());
    }
}
