package dev.picket.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.value.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParameterFileTest {
    private static ParameterFile file(String name, String text) {
        return ParameterFile.read(SourceFile.of(name, text));
    }

    private static String given(String name, String text) {
        var file = file(name, text);
        assertEquals(List.of(), file.diagnostics());
        return picture(file);
    }

    private static String picture(ParameterFile file) {
        return file.given().entrySet().stream()
                .map(e -> e.getKey() + "="
                        + e.getValue().value().map(ParameterFileTest::text).orElse("(kept)") + "@"
                        + e.getValue().key().startLine())
                .collect(Collectors.joining(" "));
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text t -> t.value();
            case Value.Sequence s ->
                s.values().stream().map(ParameterFileTest::text).toList().toString();
            default -> value.getClass().getSimpleName();
        };
    }

    @Test
    void theListOfTheCommandLine() {
        assertEquals("Env=prod@2 Size=3@3 Ami=(kept)@4", given("p.json", """
                        [
                          {"ParameterKey": "Env", "ParameterValue": "prod"},
                          {"ParameterKey": "Size", "ParameterValue": 3},
                          {"ParameterKey": "Ami", "UsePreviousValue": true}
                        ]
                        """));
    }

    @Test
    void theConfigurationOfAPipelineAndOfGitSync() {
        assertEquals(
                "Env=prod@1 Zones=[a, b]@1",
                given(
                        "p.json",
                        "{\"Tags\": {\"a\": \"b\"}, \"Parameters\": {\"Env\": \"prod\", \"Zones\": [\"a\", \"b\"]}}"));
        assertEquals(
                "Env=prod@3",
                given("d.yaml", "template-file-path: stack.yaml\nparameters:\n  Env: prod\ntags: {a: b}\n"));
    }

    @Test
    void aPlainMapAndAListOfAssignments() {
        assertEquals("Env=prod@1 Bare=true@2", given("p.yaml", "Env: prod\nBare: yes\nNone:\n"));
        assertEquals("Env=prod@1 Url=https://a?b=c@1", given("p.json", "[\"Env=prod\", \"Url=https://a?b=c\"]"));
    }

    @Test
    void whatIsNoParameterIsSaidAtItsPlace() {
        var wrong = file(
                "p.json",
                "[{\"ParameterKey\": \"A\", \"ParameterValue\": \"1\"},\n {\"Key\": \"B\"},\n"
                        + " {\"ParameterKey\": \"C\"}]");
        assertEquals("A=1@1", picture(wrong));
        assertEquals(
                List.of(2, 3),
                wrong.diagnostics().stream().map(d -> d.subject().startLine()).toList());
        assertTrue(file("p.yaml", "just words").diagnostics().getFirst().isError());
        assertTrue(
                file("p.json", "{\"A\": {\"B\": 1}}").diagnostics().getFirst().isError());
        assertTrue(file("p.json", "[{\"ParameterKey\": ").diagnostics().stream().anyMatch(Diagnostic::isError));
    }

    @Test
    void aPlainMapMayAsWellBeTerraforms() {
        assertFalse(ParameterFile.isCertain(SourceFile.of("p.json", "{\"env\": \"prod\"}")));
        assertTrue(ParameterFile.isCertain(SourceFile.of("p.json", "[]")));
        assertTrue(ParameterFile.isCertain(SourceFile.of("p.json", "{\"Parameters\": {}}")));
    }
}
