package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.hcl.ExpressionCodec.Places;
import dev.picket.text.SourceFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExpressionCodecTest {
    @Provide
    Arbitrary<String> expressions() {
        return HclTexts.expressions();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenWithItsPlacesIsReadBack(@ForAll("expressions") String text) {
        var file = SourceFile.of("rule.hcl", text);
        var expression = HclParser.parseExpression(file).expression();
        var table = new ArrayList<String>();
        assertEquals(expression, decode(encode(expression, Places.KEPT, table), Places.KEPT, table, file));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenWithoutPlacesIsReadBackWithoutThem(@ForAll("expressions") String text) {
        var expression =
                HclParser.parseExpression(SourceFile.of("rule.hcl", text)).expression();
        var table = new ArrayList<String>();
        var file = SourceFile.unread("rule.hcl");
        var decoded = decode(encode(expression, Places.DROPPED, table), Places.DROPPED, table, file);
        assertEquals(Shape.of(expression), Shape.of(decoded));
        assertEquals(file.at(0), decoded.span());
    }

    @Test
    void everyKindOfNodeIsReadBack() {
        var text = """
                [null, true, false, 0, 12, 1.50, 1e30, -2, !a, "t", "a${b}%{ if c }d%{ else }e%{ endif }%{ for k, v in l }x%{ endfor }",
                 a.b, a.0, a["k"], a[*].b[1], a.*.b, f(), p::f(a, b...), {x = 1, (y) = 2}, [for v in l : v if v],
                 [for k, v in l : k], {for k, v in l : k => v... if v}, {for v in l : v => v}, a ? b : c, (a), a + b - c * d / e % f,
                 a == b && c != d || e < f, a <= b, a > b, a >= b]
                """;
        var file = SourceFile.of("rule.hcl", text);
        var parsed = HclParser.parseExpression(file);
        assertEquals(List.of(), parsed.diagnostics());
        var table = new ArrayList<String>();
        var bytes = encode(parsed.expression(), Places.KEPT, table);
        assertEquals(parsed.expression(), decode(bytes, Places.KEPT, table, file));
        assertTrue(bytes.length <= text.length() + text.length() / 4, bytes.length + " bytes");
    }

    @Test
    void aBrokenExpressionStaysBroken() {
        var file = SourceFile.of("rule.hcl", "[1 2]");
        var table = new ArrayList<String>();
        var broken = HclParser.parseExpression(file).expression();
        assertEquals(broken, decode(encode(broken, Places.KEPT, table), Places.KEPT, table, file));
    }

    @Test
    void equalTextsAreOneEntryOfTheTable() {
        var table = new ArrayList<String>();
        var expression = HclParser.parseExpression(SourceFile.of("rule.hcl", "a.b == a.b"))
                .expression();
        encode(expression, Places.DROPPED, table);
        assertEquals(List.of("b", "a"), table);
    }

    @Test
    void bytesOfAnotherKindAreRefused() {
        var bytes = new byte[] {99, 0, 0};
        var file = SourceFile.unread("rule.hcl");
        assertThrows(IllegalArgumentException.class, () -> decode(bytes, Places.KEPT, List.of(), file));
    }

    private static byte[] encode(Expression expression, Places places, List<String> table) {
        var out = new ByteArrayOutputStream();
        ExpressionCodec.encode(expression, places, text -> index(table, text), out);
        return out.toByteArray();
    }

    private static int index(List<String> table, String text) {
        if (!table.contains(text)) {
            table.add(text);
        }
        return table.indexOf(text);
    }

    private static Expression decode(byte[] bytes, Places places, List<String> table, SourceFile file) {
        var in = ByteBuffer.wrap(bytes);
        var expression = ExpressionCodec.decode(in, places, table::get, file);
        assertEquals(0, in.remaining());
        return expression;
    }
}
