package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.document.Node.MappingNode;
import dev.picket.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenDocumentTest {
    @Test
    void whatStandsBeforeTheErrorIsKept() {
        var yaml = Read.yaml("a: 1\nb: [1, 2\nc: }\n");
        assertTrue(yaml.isBroken());
        assertEquals("1", ((Node.Scalar) Read.at(yaml.roots().getFirst(), "a")).text());
        var json = Read.json("{\"a\": 1, \"b\": [1, 2, \"c\"");
        assertTrue(json.isBroken());
        assertEquals("{a: 1, b: [1, 2, c]}", Read.picture(json.roots().getFirst()));
    }

    @Test
    void aKeyWithoutValueAtTheErrorIsEmpty() {
        var yaml = Read.yaml("a: 1\nb: @x\n");
        assertTrue(yaml.isBroken());
        assertEquals("{a: 1, b: }", Read.picture(yaml.roots().getFirst()));
    }

    @Test
    void aCommaBeforeABracketIsRefusedInAFileAndReadInAString() {
        var text = "{\"a\": [1, 2,],}";
        assertTrue(Read.json(text).isBroken());
        var file = SourceFile.of("a.tf", text);
        var inside = DocumentReader.readJson(file, text, OffsetMap.identity(file));
        assertEquals("{a: [1, 2]}", Read.picture(inside.roots().getFirst()));
        assertEquals(List.of(), inside.diagnostics());
    }

    @Test
    void aTabIsNamed() {
        var documents = Read.yaml("a:\n\tb: 1\n");
        assertEquals(List.of("Tab used for indentation"), Read.summaries(documents));
        assertEquals(2, documents.diagnostics().getFirst().subject().startLine());
    }

    @Test
    void theLastOfEqualKeysCounts() {
        for (var documents : List.of(Read.yaml("a: 1\nb: 2\na: 3\n"), Read.json("{\"a\": 1, \"b\": 2, \"a\": 3}"))) {
            assertEquals(List.of("Key `a` is written again below"), Read.summaries(documents));
            assertEquals("{b: 2, a: 3}", Read.picture(documents.roots().getFirst()));
            assertEquals(
                    ((MappingNode) documents.roots().getFirst()).span().start()
                            + (documents.roots().getFirst().span().text().startsWith("{") ? 1 : 0),
                    documents.diagnostics().getFirst().subject().start());
        }
    }

    @Test
    void aHundredThousandLevelsAreOneDiagnostic() {
        int deep = 100_000;
        var tooDeep = List.of("Nested deeper than 500 levels");
        assertEquals(tooDeep, Read.summaries(Read.yaml("a: " + "[".repeat(deep))));
        assertEquals(tooDeep, Read.summaries(Read.yaml("- ".repeat(deep) + "a")));
        assertEquals(tooDeep, Read.summaries(Read.json("[".repeat(deep))));
        assertEquals(tooDeep, Read.summaries(Read.json("{\"a\":".repeat(deep))));
        assertEquals(tooDeep, Read.summaries(Read.yaml("{a: ".repeat(deep))));
    }

    @Test
    void fiftyMegabytesAreOneDiagnostic() {
        var text = "a: 1\n".repeat(10_000_000);
        for (var documents : List.of(Read.yaml(text), Read.json(text))) {
            assertEquals(
                    List.of("Document is larger than 20 million characters and was not read"),
                    Read.summaries(documents));
            assertEquals(List.of(), documents.roots());
        }
    }

    @Test
    void tooManyNodesStopTheReading() {
        var documents = Read.json("[" + "1,".repeat(2_100_000) + "1]");
        assertEquals(List.of("More than 2000000 nodes"), Read.summaries(documents));
    }

    @Test
    void anUnprintableCharacterIsNamed() {
        var documents = Read.yaml("a: 1\nb: \u0007x\n");
        assertEquals(List.of("Character U+0007 is not allowed in YAML"), Read.summaries(documents));
    }

    @Test
    void binaryBytesAreADiagnosticAndNoException() {
        var bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 + i / 7);
        }
        assertTrue(DocumentReader.readYaml(SourceFile.of("x", bytes)).isBroken());
        assertTrue(DocumentReader.readJson(SourceFile.of("x", bytes)).isBroken());
    }
}
