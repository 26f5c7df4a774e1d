package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.text.SourceFile;
import org.junit.jupiter.api.Test;

/// The expected texts are what `terraform console` 1.11.4 prints.
class HeredocSyntaxTest {
    @Test
    void aHeredocIsTheLinesUpToItsMarker() {
        assertEquals("'x\\n'", value("<<E\nx\nE\n"));
        assertEquals("''", value("<<E\nE\n"));
        assertEquals("'a\\nb \"q\" \\t ${z}\\n'", value("<<E\na\nb \"q\" \\t $${z}\nE\n"));
        assertEquals("'E x\\n'", value("<<E\nE x\nE\n"));
        assertEquals("'x\\n'", value("<<E-F\nx\nE-F\n"));
        assertEquals("'x\\n'", value("<<E\nx\n  E  \n"));
        assertEquals("'x\\r\\ny\\r\\n'", value("<<E\r\nx\r\ny\r\nE\r\n"));
    }

    @Test
    void aHeredocMayStandInsideBrackets() {
        assertEquals("[f('x\\n'), 'y\\n']", value("[f(<<A\nx\nA\n), <<B\ny\nB\n]\n"));
    }

    @Test
    void aHeredocHoldsSequences() {
        assertEquals("t('a ' b '\\n')", value("<<E\na ${b}\nE\n"));
        assertEquals("t('a ' (b ? 'x\\n' : 'c') '\\n')", value("<<E\na ${ b ? <<F\nx\nF\n: \"c\" }\nE\n"));
        assertEquals("t(for(x in l; '  ' x '\\n'))", value("<<E\n%{ for x in l ~}\n  ${x}\n%{ endfor ~}\nE\n"));
    }

    @Test
    void flushTakesTheSmallestIndentFromEveryLine() {
        assertEquals("'  x\\ny\\n z\\n'", value("<<-E\n    x\n  y\n   z\nE\n"));
        assertEquals("'x\\n'", value("<<-E\n    x\n  E\n"));
        assertEquals("'\\tx\\ny\\n'".replace("\\t", "\t"), value("<<-E\n\t\tx\n\ty\n  E\n"));
        assertEquals("'    x\\n'", value("<<E\n    x\nE\n"));
    }

    @Test
    void blankLinesNeitherCountNorLoseAnything() {
        assertEquals("'x\\n\\ny\\n'", value("<<-E\n    x\n\n    y\n  E\n"));
        assertEquals("'x\\n  \\ny\\n'", value("<<-E\n    x\n  \n    y\n  E\n"));
        assertEquals("'x\\n      \\ny\\n'", value("<<-E\n    x\n      \n    y\n  E\n"));
    }

    @Test
    void flushCountsTheIndentBeforeASequence() {
        assertEquals("t('    x\\n' b '\\n')", value("<<-E\n    x\n${b}\n    E\n"));
        assertEquals("t('  x\\n' b '\\n')", value("<<-E\n    x\n  ${b}\n    E\n"));
        assertEquals("t('a ' b ' c\\n  d\\n')", value("<<-E\n    a ${\n  b\n} c\n      d\n  E\n"));
    }

    @Test
    void strippingComesBeforeFlushing() {
        assertEquals("t('    x\\n' b '\\n   y\\n')", value("<<-E\n    x\n  ${~ b}\n   y\n E\n"));
        assertEquals(
                "t(if(c; '      x\\n'; ) '    y\\n')",
                value("<<-E\n    %{ if c ~}\n      x\n    %{ endif ~}\n    y\n    E\n"));
    }

    @Test
    void tildeStripsNoFurtherThanTheLine() {
        assertEquals("t(b '\\n   x\\n')", value("<<E\n  ${~ b ~}  \n\n   x\nE\n"));
        assertEquals("t('x\\n\\n' b '\\n')", value("<<E\nx\n\n  ${~ b}\nE\n"));
    }

    @Test
    void whatDoesNotEndIsSaid() {
        assertEquals("The heredoc is not closed", value("<<E\nx\n"));
        assertEquals("The heredoc is not closed", value("<<E\nx\nE)\n"));
        assertEquals("The heredoc's end is not a whole line", value("<<E\nx\nE"));
        assertEquals("Expected a value, not `<`", value("<<E x\nE\n"));
    }

    private static String value(String text) {
        var file = HclParser.parse(SourceFile.of("t.tf", "a = " + text));
        return file.diagnostics().isEmpty()
                ? Shape.of(file.body().attribute("a").orElseThrow().value())
                : file.diagnostics().getFirst().summary();
    }
}
