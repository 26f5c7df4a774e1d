package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.text.Comment;
import dev.picket.text.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxRecoveryTest {
    /// Each text has one mistake, and `after` must still be read, at its own level.
    static Stream<String> mistakes() {
        return Stream.of(
                "a = [1, 2\nafter = 1\n",
                "a = f(b, c\nafter = 1\n",
                "a = (b + \nafter = 1\n",
                "a = [1 2]\nafter = 1\n",
                "a = {\n b = 1 2\n c = 3\n}\nafter = 1\n",
                "a = {\n b = [1\n c = 3\n}\nafter = 1\n",
                "a = \"b\nafter = 1\n",
                "a = \"${b\nafter = 1\n}\"\nafter = 1\n",
                "a = \"${b c} {\"\nafter = 1\n",
                "a = \"\\q } ] {\"\nafter = 1\n",
                "a = <<E\n${b c}\n{ [\nE\nafter = 1\n",
                "a = 'b'\nafter = 1\n",
                "a = @\nafter = 1\n",
                "a: 1\nafter = 1\n",
                "a\nafter = 1\n",
                "5 5 5\nafter = 1\n",
                "a b c\nafter = 1\n",
                "a \"b\" = {\n c = 1\n}\nafter = 1\n",
                "a = 1 ? 2\nafter = 1\n",
                "a = b[\nafter = 1\n",
                "a = [for x in y]\nafter = 1\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theNextArgumentIsRead(String text) {
        var file = HclParser.parse(SourceFile.of("t.tf", text));
        assertEquals("1", Shape.of(file.body().attribute("after").orElseThrow().value()), text);
        assertEquals(1, file.diagnostics().size(), () -> file.diagnostics().toString());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theRestOfABlockAndTheNextBlockAreRead(String text) {
        var file = HclParser.parse(SourceFile.of("t.tf", "x \"y\" {\n" + text + "}\nnext \"z\" {\n  c = 2\n}\n"));
        assertEquals(1, file.diagnostics().size(), () -> file.diagnostics().toString());
        assertEquals(2, file.body().items().size(), text);
        var broken = file.body().block("x").orElseThrow().body();
        assertEquals("1", Shape.of(broken.attribute("after").orElseThrow().value()), text);
        var next = file.body().block("next").orElseThrow().body();
        assertEquals("2", Shape.of(next.attribute("c").orElseThrow().value()), text);
    }

    @Test
    void anArgumentWithAMistakeIsBrokenAsAWhole() {
        var file = HclParser.parse(SourceFile.of("t.tf", "a = [1, 2 3]\n"));
        var value = file.body().attribute("a").orElseThrow().value();
        assertEquals("broken", Shape.of(value));
        assertEquals("[1, 2 3]", value.span().text());
    }

    @Test
    void aBlockThatIsNotClosedEndsWhereTheNextBeginsAtTheMargin() {
        var file = HclParser.parse(
                SourceFile.of("t.tf", "a \"b\" {\n  c = 1\n  d {\n    e = 2\n\nf \"g\" {\n  h = 3\n}\n"));
        assertEquals(
                List.of("a", "f"), file.body().blocks().map(Body.Block::type).toList());
        assertEquals(
                List.of("Block is not closed", "Block is not closed"),
                file.diagnostics().stream().map(d -> d.summary()).toList());
        assertEquals("d", file.diagnostics().getFirst().context().text());
    }

    @Test
    void anObjectThatIsNotClosedKeepsTheNextBlock() {
        var file =
                HclParser.parse(SourceFile.of("t.tf", "a \"b\" {\n  c = {\n    d = 1\n}\n\nf \"g\" {\n  h = 3\n}\n"));
        assertEquals(
                List.of("a", "f"), file.body().blocks().map(Body.Block::type).toList());
        assertEquals(1, file.diagnostics().size());
    }

    @Test
    void theBraceOfABlockMayStandInTheNextLineWithADiagnostic() {
        var file = HclParser.parse(SourceFile.of("t.tf", "a \"b\"\n{\n  c = 1\n}\n"));
        assertEquals(
                "The block's `{` is not in the line of its header",
                file.diagnostics().getFirst().summary());
        assertEquals(1, file.diagnostics().size());
        assertEquals(1, file.body().block("a").orElseThrow().body().items().size());
    }

    @Test
    void everyMistakeIsTold() {
        var file = HclParser.parse(SourceFile.of("t.tf", "a = [\nb = 1\nc = @\nd = \"x\ne = 2\n"));
        assertEquals(
                List.of(2, 3, 4),
                file.diagnostics().stream().map(d -> d.subject().startLine()).toList());
        assertEquals("2", Shape.of(file.body().attribute("e").orElseThrow().value()));
    }

    @Test
    void commentsInsideWhatIsSkippedAreKeptOnce() {
        var file = HclParser.parse(SourceFile.of("t.tf", "a = [1 2, # x\n 3] # y\nb = [ # z\nc = 1 # w\n"));
        assertEquals(
                List.of("# x", "# y", "# z", "# w"),
                file.comments().stream().map(Comment::text).toList());
    }
}
