package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.SourceFile;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// The text under a scalar's span parses to that scalar, whatever stands around it.
class SpanPropertyTest {
    @Property(tries = 500)
    void everyScalarOfYamlStandsUnderItsSpan(@ForAll("yaml") String text) {
        var documents = DocumentReader.readYaml(SourceFile.of("a.yaml", text));
        documents.roots().forEach(SpanPropertyTest::check);
    }

    @Property(tries = 500)
    void everyPrefixIsReadWithoutThrowing(@ForAll("yaml") String text) {
        for (int end = 0; end <= text.length(); end += 7) {
            var prefix = text.substring(0, end);
            DocumentReader.readYaml(SourceFile.of("a.yaml", prefix)).roots().forEach(SpanPropertyTest::inside);
            DocumentReader.readJson(SourceFile.of("a.json", prefix)).roots().forEach(SpanPropertyTest::inside);
        }
    }

    @Property(tries = 300)
    void jsonAndYamlAgreeOnJson(@ForAll("json") String text) {
        var file = SourceFile.of("a.json", text);
        var json = DocumentReader.readJson(file);
        var yaml = DocumentReader.readYaml(file);
        assertEquals(List.of(), json.diagnostics());
        assertEquals(spans(yaml.roots()), spans(json.roots()));
    }

    private static String spans(List<Node> roots) {
        var out = new StringBuilder();
        roots.forEach(r -> spans(r, out));
        return out.toString();
    }

    private static void spans(Node node, StringBuilder out) {
        out.append(node.span().start()).append('-').append(node.span().end()).append(' ');
        switch (node) {
            case Scalar scalar -> out.append(scalar.text());
            case SequenceNode sequence -> sequence.items().forEach(i -> spans(i, out));
            case MappingNode mapping ->
                mapping.entries().forEach(e -> {
                    spans(e.key(), out);
                    spans(e.value(), out);
                });
        }
    }

    private static void inside(Node node) {
        assertTrue(node.span().end() <= node.span().file().text().length());
    }

    static void check(Node node) {
        switch (node) {
            case Scalar scalar -> checkScalar(scalar);
            case SequenceNode sequence -> sequence.items().forEach(SpanPropertyTest::check);
            case MappingNode mapping ->
                mapping.entries().forEach(e -> {
                    check(e.key());
                    check(e.value());
                });
        }
    }

    private static void checkScalar(Scalar scalar) {
        var text = scalar.span().text();
        boolean block = scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED;
        // a plain scalar in block context may hold what would end one in flow context: read it as a value of a block
        // mapping
        var again = DocumentReader.readYaml(
                SourceFile.of("again", block ? text : "k:\n " + text.replace("\n", "\n ") + "\n"));
        if (text.isEmpty()) {
            assertEquals("", scalar.text());
            return;
        }
        assertEquals(List.of(), again.diagnostics(), () -> "<" + text + ">");
        var node = block ? again.roots().getFirst() : Read.at(again.roots().getFirst(), "k");
        assertEquals(scalar.text(), ((Scalar) node).text());
        assertEquals(scalar.style(), ((Scalar) node).style());
    }

    @Provide
    Arbitrary<String> yaml() {
        return node(3).map(lines -> "root: # top\n" + lines);
    }

    /// Lines of a block value, each indented by its depth.
    private static Arbitrary<String> node(int depth) {
        var scalar = scalar().map(s -> "  v: " + s + "\n");
        if (depth == 0) {
            return scalar;
        }
        var inner = node(depth - 1).map(SpanPropertyTest::indented);
        return Arbitraries.oneOf(
                scalar,
                inner.list().ofMinSize(1).ofMaxSize(3).map(l -> {
                    var out = new StringBuilder();
                    for (int i = 0; i < l.size(); i++) {
                        out.append("  k").append(i).append(": # c\n").append(l.get(i));
                    }
                    return out.toString();
                }),
                scalar().list().ofMinSize(1).ofMaxSize(3).map(l -> {
                    var out = new StringBuilder("  l: !If\n");
                    l.forEach(s -> out.append("    - ")
                            .append(s.replace("\n", "\n  ").stripTrailing())
                            .append("\n"));
                    return out.toString();
                }));
    }

    private static String indented(String lines) {
        var out = new StringBuilder();
        lines.lines().forEach(l -> out.append(l.isBlank() ? "" : "  ").append(l).append('\n'));
        return out.toString();
    }

    private static Arbitrary<String> scalar() {
        return Arbitraries.of(
                "plain",
                "!Ref Bucket",
                "&a !Sub 'it''s ${x}'",
                "\"q \\\" \\u00e9 # no\" # yes",
                "two words  # c",
                "a:b",
                "[x, 'y', !GetAtt A.B, {p: 1, q: }]",
                "{a: [1,2 , 3 ], \"b\": ~}",
                "|\n      text\n       more\n\n      end\n",
                "!Sub |-\n      text \uD83D\uDE00\n",
                ">\n      folded\n      lines\n\n",
                "multi\n      line plain",
                "\uD83D\uDE00 # \uD83D\uDE00",
                "");
    }

    @Provide
    Arbitrary<String> json() {
        return jsonNode(3);
    }

    private static Arbitrary<String> jsonNode(int depth) {
        var leaf = Arbitraries.of("1", "-2.5e3", "true", "null", "\"\"", "\"a\\\"b\\\\\"", "\"\\u00e9 \uD83D\uDE00\"");
        if (depth == 0) {
            return leaf;
        }
        var inner = jsonNode(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(3).map(l -> "[ " + String.join(" ,\n", l) + "]"),
                inner.list().ofMaxSize(3).map(l -> {
                    var out = new StringBuilder("{");
                    for (int i = 0; i < l.size(); i++) {
                        out.append(i == 0 ? "" : ",")
                                .append("\n\"k")
                                .append(i)
                                .append("\" : ")
                                .append(l.get(i));
                    }
                    return out.append("\n}").toString();
                }));
    }
}
