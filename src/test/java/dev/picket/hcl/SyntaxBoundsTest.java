package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxBoundsTest {
    private static final int MANY = 100_000;

    static Stream<String> deep() {
        return Stream.of(
                "[".repeat(MANY) + "]".repeat(MANY),
                "(".repeat(MANY) + "1" + ")".repeat(MANY),
                "{a=".repeat(MANY) + "1" + "}".repeat(MANY),
                "\"${".repeat(MANY) + "1" + "}\"".repeat(MANY),
                "!".repeat(MANY) + "a",
                "-".repeat(MANY) + "1",
                "1" + " + 1".repeat(MANY),
                "a" + ".b".repeat(MANY),
                "a" + "[0]".repeat(MANY),
                "a" + "[*]".repeat(MANY),
                "a ? b : ".repeat(MANY) + "c",
                "f(".repeat(MANY) + ")".repeat(MANY),
                "\"" + "%{ if a }".repeat(MANY) + "%{ endif }".repeat(MANY) + "\"",
                "[for a in ".repeat(MANY) + "b" + " : a]".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void aHundredThousandLevelsAreADiagnosticAndTheRestIsRead(String value) {
        var file = HclParser.parse(SourceFile.of("t.tf", "a = " + value + "\nafter = 1\n"));
        assertEquals(List.of("Nested too deeply"), summaries(file));
        assertTrue(file.body().attribute("after").isPresent());
    }

    @Test
    void aHundredThousandBlocksInEachOtherAreDiagnostics() {
        var file = HclParser.parse(SourceFile.of("t.tf", "a {\n".repeat(MANY) + "}\n".repeat(MANY) + "after = 1\n"));
        assertEquals("Nested too deeply", file.diagnostics().getFirst().summary());
        assertTrue(file.body().attribute("after").isPresent());
    }

    @Test
    void whatIsJustNotTooDeepIsRead() {
        assertFalse(Shape.of("[".repeat(HclParser.NESTING - 1) + "]".repeat(HclParser.NESTING - 1))
                .contains("Nested"));
        assertEquals(
                "Nested too deeply", Shape.of("[".repeat(HclParser.NESTING + 1) + "]".repeat(HclParser.NESTING + 1)));
        assertFalse(Shape.of("1" + " + 1".repeat(HclParser.NESTING - 1)).contains("Nested"));
    }

    @Test
    void listsAndTextsMayBeLong() {
        assertEquals(List.of(), summaries(parse("a = [" + "1,".repeat(MANY) + "]\n")));
        assertEquals(List.of(), summaries(parse("a = \"" + "${b}".repeat(MANY) + "\"\n")));
        assertEquals(List.of(), summaries(parse("a = \"" + "b".repeat(MANY) + "\"\n")));
        assertEquals(List.of(), summaries(parse("b {\n}\n".repeat(MANY))));
    }

    @Test
    void aFileTellsSoManyProblemsAndNoMore() {
        var file = parse("@\n".repeat(MANY) + "after = 1\n");
        assertEquals(Cursor.PROBLEMS, file.diagnostics().size());
        assertTrue(file.body().attribute("after").isPresent());
    }

    @Test
    void aBinaryFileIsOneDiagnostic() {
        var bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 37);
        }
        assertEquals(List.of("The file is not text"), summaries(HclParser.parse(SourceFile.of("t.tf", bytes))));
    }

    @Test
    void aFileInAnotherEncodingIsOneDiagnosticAndIsRead() {
        var bytes = "# größe\na = \"größe\"\nü = 2\n".getBytes(StandardCharsets.ISO_8859_1);
        var file = HclParser.parse(SourceFile.of("t.tf", bytes));
        assertEquals(
                "The file is not valid UTF-8", file.diagnostics().getFirst().summary());
        assertTrue(file.body().attribute("a").isPresent());
    }

    private static HclFile parse(String text) {
        return HclParser.parse(SourceFile.of("t.tf", text));
    }

    private static List<String> summaries(HclFile file) {
        return file.diagnostics().stream().map(d -> d.summary()).toList();
    }
}
