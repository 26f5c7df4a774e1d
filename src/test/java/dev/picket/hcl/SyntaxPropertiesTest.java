package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.hcl.Expression.Part;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SyntaxPropertiesTest {
    @Provide
    Arbitrary<String> files() {
        return HclTexts.files();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aValidFileHasNoProblemsButRepeatedArguments(@ForAll("files") String text) {
        var problems = parse(text).diagnostics().stream()
                .filter(d -> !d.summary().endsWith("is set twice"))
                .toList();
        assertEquals(List.of(), problems, text);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyPrefixOfAValidFileGivesATreeWhoseSpansNest(@ForAll("files") String text) {
        for (int end = 0; end <= text.length(); end++) {
            nested(parse(text.substring(0, end)));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aFileWithAPieceCutOutGivesATreeWhoseSpansNest(
            @ForAll("files") String text, @ForAll int from, @ForAll byte length) {
        int start = Math.floorMod(from, text.length() + 1);
        int end = Math.min(text.length(), start + Math.abs(length));
        nested(parse(text.substring(0, start) + text.substring(end)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyTextGivesATreeWhoseSpansNest(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        'a', '1', ' ', '\n', '"', '$', '%', '{', '}', '[', ']', '(', ')', '=', '<', 'E', '.', '*', '/',
                        '#', '~', '\\'
                    })
                    String text) {
        nested(parse(text));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theTextUnderALeafIsThatLeaf(@ForAll("files") String text) {
        parse(text).body().attributes().forEach(a -> {
            assertEquals(a.name(), a.nameSpan().text());
            leaf(a.value());
        });
    }

    private static HclFile parse(String text) {
        return HclParser.parse(SourceFile.of("t.tf", text));
    }

    private static void nested(HclFile file) {
        body(file.body(), file.file().whole());
        for (var d : file.diagnostics()) {
            assertTrue(file.file().whole().contains(d.subject()), d::toString);
        }
    }

    private static void body(Body body, Span outer) {
        inside(body.span(), outer);
        for (var item : body.items()) {
            inside(item.span(), body.span());
            switch (item) {
                case Body.Attribute a -> {
                    inside(a.nameSpan(), a.span());
                    inside(a.value().span(), a.span());
                    children(a.value());
                }
                case Body.Block b -> {
                    inside(b.header(), b.span());
                    b.labels().forEach(l -> inside(l.span(), b.header()));
                    body(b.body(), b.span());
                }
            }
        }
    }

    private static void inside(Span inner, Span outer) {
        assertTrue(
                outer.contains(inner),
                () -> inner.start() + ".." + inner.end() + " in " + outer.start() + ".." + outer.end() + ": "
                        + outer.text());
    }

    private static void children(Expression expression) {
        for (var child : Children.of(expression)) {
            inside(child.span(), expression.span());
            children(child);
        }
        if (expression instanceof Expression.Template template) {
            template.parts().forEach(p -> part(p, template.span()));
        }
    }

    private static void part(Part part, Span outer) {
        inside(part.span(), outer);
        switch (part) {
            case Part.Literal _, Part.Interpolation _ -> {}
            case Part.If(_, var then, var otherwise, var span) -> {
                then.forEach(p -> part(p, span));
                otherwise.forEach(p -> part(p, span));
            }
            case Part.For(_, _, _, var body, var span) -> body.forEach(p -> part(p, span));
        }
    }

    private static void leaf(Expression expression) {
        var text = expression.span().text();
        switch (expression) {
            case Expression.Null _ -> assertEquals("null", text);
            case Expression.Bool(var value, _) -> assertEquals(String.valueOf(value), text);
            case Expression.Number(var value, _) ->
                assertEquals(0, value.compareTo(new java.math.BigDecimal(text)));
            case Expression.Name(var name, _) -> assertEquals(name, text);
            case Expression.Attribute(_, var name, var nameSpan, _) -> assertEquals(name, nameSpan.text());
            case Expression.Call(var name, var nameSpan, _, _, _) -> assertEquals(name, nameSpan.text());
            case Expression.Text(var value, _) ->
                assertTrue(text.equals(value) || text.startsWith("\"") && text.endsWith("\""), text);
            case Expression.Tuple _ -> assertEquals("[]", "" + text.charAt(0) + text.charAt(text.length() - 1));
            case Expression.Object _ -> assertEquals("{}", "" + text.charAt(0) + text.charAt(text.length() - 1));
            case Expression.Parentheses _ -> assertEquals("()", "" + text.charAt(0) + text.charAt(text.length() - 1));
            default -> {}
        }
        Children.of(expression).forEach(SyntaxPropertiesTest::leaf);
    }
}
