package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.text.Comment;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySyntaxTest {
    @Test
    void aFileIsAttributesAndBlocksInTheirOrder() {
        var body = valid("a = 1\nb \"c\" d {\n  e = 2\n  f {\n  }\n}\n\ng = 3\n");
        assertEquals(
                List.of("a", "b", "g"),
                body.items().stream()
                        .map(i -> i instanceof Body.Block b ? b.type() : ((Body.Attribute) i).name())
                        .toList());
        var block = body.block("b").orElseThrow();
        assertEquals(
                List.of("c", "d"), block.labels().stream().map(Body.Label::text).toList());
        assertEquals("e", block.body().attributes().findFirst().orElseThrow().name());
        assertTrue(block.body().block("f").isPresent());
    }

    @Test
    void everyPieceKnowsItsPlace() {
        var block = valid("# x\nb \"c\" {\n  e = [1]\n}\n").block("b").orElseThrow();
        assertEquals("b \"c\"", block.header().text());
        assertEquals("b \"c\" {\n  e = [1]\n}", block.span().text());
        assertEquals("\"c\"", block.labels().getFirst().span().text());
        assertEquals("\n  e = [1]\n", block.body().span().text());
        var attribute = block.body().attribute("e").orElseThrow();
        assertEquals("e", attribute.nameSpan().text());
        assertEquals("e = [1]", attribute.span().text());
    }

    @Test
    void aBlockInOneLineHoldsOneArgument() {
        assertEquals(
                "'c'",
                Shape.of(valid("a { b = \"c\" }\n")
                        .block("a")
                        .orElseThrow()
                        .body()
                        .attribute("b")
                        .orElseThrow()
                        .value()));
        assertTrue(valid("a {}\nb {}").block("a").orElseThrow().body().items().isEmpty());
        assertEquals(
                List.of("A block in one line cannot hold another block"),
                problems("a { b {\n} }\n").subList(1, 2));
        assertEquals(List.of("A block in one line holds one argument and its closing `}`"), problems("a { b = 1\n}\n"));
        assertEquals(
                List.of("Expected the end of the line after the argument, not `,`"), problems("a { b = 1, c = 2 }\n"));
    }

    @Test
    void labelsAreFixedText() {
        assertEquals(
                "q\"ä",
                valid("a \"q\\\"\\u00e4\" {\n}\n").block("a").orElseThrow().label(0));
        assertEquals(List.of("A label cannot hold `${` or `%{`"), problems("a \"${b}\" {\n}\n"));
    }

    @Test
    void byteOrderMarksAndOtherLineEndingsAreRead() {
        var body = valid("\uFEFFa = 1\r\nb {\r\n  c = 2\r\n}\r\n");
        assertTrue(body.attribute("a").isPresent());
        assertTrue(body.block("b").orElseThrow().body().attribute("c").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            a = 1 b = 2         ~> Expected the end of the line after the argument, not `b`
            a = 1;              ~> Expected the end of the line after the argument, not `;`
            a {} b {}           ~> Expected the end of the line after the block, not `b`
            a                   ~> Expected `=` or a block after `a`, not the end of the file
            a: 1                ~> Expected `=` or a block after `a`, not `:`
            a "b" = 1           ~> Expected `=` or a block after `a`, not `=`
            "a" = 1             ~> An argument's name is not quoted
            5 = 1               ~> An argument or a block must begin here
            }                   ~> This `}` closes nothing
            /* a                ~> An argument or a block must begin here
            a {                 ~> Block is not closed
            """)
    void whatIsNoItemIsSaid(String text, String sentence) {
        assertEquals(List.of(sentence), problems(text));
    }

    @Test
    void anAttributeIsSetOnce() {
        assertEquals(List.of("`a` is set twice"), problems("a = 1\nb = 2\na = 3\n"));
        assertEquals(List.of(), problems("a = 1\nb {\n  a = 2\n}\na {\n}\n"));
        var many = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            many.append("a").append(i).append(" = 1\n");
        }
        assertEquals(List.of("`a3` is set twice", "`a39` is set twice"), problems(many + "a3 = 2\na39 = 2\n"));
    }

    @Test
    void commentsAreKept() {
        var file = HclParser.parse(SourceFile.of("t.tf", "# a\nb = 1 // c\n/* d\n e */ f = [\n# g\n2] #h\r\n#"));
        assertEquals(List.of(), file.diagnostics());
        assertEquals(
                List.of("# a", "// c", "/* d\n e */", "# g", "#h", "#"),
                file.comments().stream().map(Comment::text).toList());
        file.comments().forEach(c -> assertEquals(c.text(), c.span().text()));
    }

    private static Body valid(String text) {
        var file = HclParser.parse(SourceFile.of("t.tf", text));
        assertEquals(List.of(), file.diagnostics());
        return file.body();
    }

    private static List<String> problems(String text) {
        return HclParser.parse(SourceFile.of("t.tf", text)).diagnostics().stream()
                .map(Diagnostic::summary)
                .toList();
    }
}
