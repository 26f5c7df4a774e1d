package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.document.Node.Scalar;
import dev.picket.text.SourceFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTest {
    private static Documents toml(String text) {
        return DocumentReader.readToml(SourceFile.of("a.toml", text));
    }

    private static String picture(String text) {
        return Read.picture(Read.root(toml(text)));
    }

    @Test
    void tablesAreOneMapping() {
        assertEquals("{version: 0.1, prod: {deploy: {parameters: {a: 1, b: x}}, build: {c: true}}}", picture("""
                        version = 0.1 # the format's
                        [prod.deploy.parameters]
                        a = 1
                        b = "x"

                        [prod.build]
                        c = true
                        """));
    }

    @Test
    void dottedAndQuotedKeysAreSteps() {
        assertEquals("{a: {b c: {d.e: 1}}}", picture("a.\"b c\" . 'd.e' = 1"));
    }

    @Test
    void arraysOfTablesAreLists() {
        assertEquals("{f: [{n: 1, g: {h: 2}}, {n: 3}]}", picture("[[f]]\nn = 1\n[f.g]\nh = 2\n[[f]]\nn = 3\n"));
    }

    @Test
    void arraysMayTakeSeveralLinesWithComments() {
        assertEquals("{a: [1, [x, y], {b: 2}]}", picture("a = [ # first\n  1,\n  ['x', \"y\"], {b = 2},\n]\n"));
    }

    @Test
    void stringsAreUnescaped() {
        assertEquals("{a: K=\"v 2\" é\n}", picture("a = \"K=\\\"v 2\\\" \\u00e9\\n\""));
        assertEquals("{a: C:\\n}", picture("a = 'C:\\n'"));
        assertEquals("{a: one two\n\"three\"}", picture("a = \"\"\"\none \\\n   two\n\"three\"\"\"\"\n"));
        assertEquals("{a: it's\n}", picture("a = '''it's\n'''"));
    }

    @Test
    void aScalarsSpanIsItsText() {
        var root = Read.root(toml("\n[a]\n  b = \"c\"\n"));
        var scalar = (Scalar) Read.at(root, "a", "b");
        assertEquals("\"c\"", scalar.span().text());
        assertEquals(3, scalar.span().startLine());
        assertEquals(7, scalar.span().startColumn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a = ", "a", "= 1", "a = \"x", "a = [1", "[a", "a = 1 2", "a = \"\\q\"", "b = 1\na = 2\nb = 3"})
    void whatIsWrongIsSaidAndTheRestIsRead(String wrong) {
        var documents = toml(wrong + "\n");
        assertEquals(
                1,
                documents.diagnostics().size(),
                () -> Read.summaries(documents).toString());
    }

    @Test
    void theLinesAfterAMistakeCount() {
        var documents = toml("a = = 1\nb = 2\n[c\n[d]\ne = 3\n");
        assertEquals(2, documents.diagnostics().size());
        assertEquals("{b: 2, d: {e: 3}}", Read.picture(documents.roots().getFirst()));
    }

    @Test
    void nestingIsBounded() {
        assertTrue(toml("a = " + "[".repeat(100_000)).isBroken());
        assertTrue(toml("[" + "a.".repeat(100_000) + "a]").isBroken());
    }

    @Property(tries = 2000)
    void nothingIsThrown(
            @ForAll
                    @Chars({'[', ']', '{', '}', '"', '\'', '=', '.', ',', '#', '\n', '\\', 'u', ' '})
                    @CharRange(from = 'a', to = 'c')
                    String text) {
        assertEquals(1, toml(text).roots().size());
    }
}
