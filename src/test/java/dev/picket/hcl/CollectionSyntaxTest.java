package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            []                      ~> []
            [a, 1, []]              ~> [a, 1, []]
            [a,]                    ~> [a]
            [,]                     ~> Expected a value, not `,`
            [a b]                   ~> Expected `,` before `b`
            [a...]                  ~> Expected `,` before `...`
            [a                      ~> Expected `,` before the end of the file
            """)
    void tuplesSeparateByCommas(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @Test
    void newLinesDoNotCountInsideTuplesCallsAndParentheses() {
        assertEquals("[(a + b), f(c, d), <(e ? f : g)>]", Shape.of("[\na\n+\nb\n,f(\nc\n,\nd\n),\n(e\n?\nf\n:\ng)\n]"));
        assertEquals("Expected `,` before `b`", Shape.of("[a\nb]"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '`', textBlock = """
            {}                      ~> {}
            {a = 1}                 ~> {'a'=1}
            {a: 1, "b" = 2, 3 : 4}  ~> {'a'=1, 'b'=2, 3=4}
            {(a) = 1}               ~> {<a>=1}
            {"${a}-b" = 1}          ~> {t(a '-b')=1}
            {true = 1, null = 2}    ~> {'true'=1, 'null'=2}
            {a.b = 1}               ~> {a.b=1}
            {a = b ? c : d}         ~> {'a'=(b ? c : d)}
            {a-b = 1,}              ~> {'a-b'=1}
            {if = 1}                ~> {'if'=1}
            {a = 1 b = 2}           ~> Expected `,` or a new line before `b`
            {a}                     ~> Expected `=` or `:` after the key, not `}`
            {,}                     ~> Expected a value, not `,`
            {a = 1,, b = 2}         ~> Expected a value, not `,`
            {for = 1}               ~> Expected the variable of the `for`, not `=`
            """)
    void keysAreWordsTextsOrExpressions(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @Test
    void newLinesSeparateTheMembersOfAnObject() {
        assertEquals("{'a'=1, 'b'=2, 'c'=3}", Shape.of("{\n\na = 1\nb = 2,\n\n c = 3 # end\n}"));
        assertEquals("{'a'=[1, 2], 'b'=f(c)}", Shape.of("{\na = [\n1,\n2\n]\nb = f(\nc\n)\n}"));
        assertEquals("Expected a value, not the end of the line", Shape.of("{a =\n1}"));
        assertEquals("Expected a value, not the end of the line", Shape.of("{a = 1 +\n2}"));
        assertEquals("The conditional has no `:`", Shape.of("{a = b ? c\n: d}"));
        assertEquals("Expected a value, not `,`", Shape.of("{a = 1\n, b = 2}"));
    }

    @Test
    void anObjectInsideParenthesesStillSeparatesByNewLines() {
        assertEquals("f({'a'=1, 'b'=2}, (c + d))", Shape.of("f({\na = 1\nb = 2\n},\nc\n+ d)"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '`', textBlock = """
            [for a in b : c]                    ~> [for a in b: c]
            [for k, v in b : k if v > 1]        ~> [for k, v in b: k if (v > 1)]
            [for a in [for b in c : b] : a]     ~> [for a in [for b in c: b]: a]
            {for k, v in b : k => v}            ~> {for k, v in b: k => v}
            {for k in b : k => v... if k}       ~> {for k in b: k => v... if k}
            {for k in b : "${k}-x" => k...}     ~> {for k in b: t(k '-x') => k...}
            {for k in b ? c : d : k => k}       ~> {for k in (b ? c : d): k => k}
            [for in b : c]                      ~> Expected `in`, not `b`
            [for a b : c]                       ~> Expected `in`, not `b`
            [for a in b]                        ~> Expected `:` after the collection of the `for`, not `]`
            {for a in b : c}                    ~> Expected `=>`, not `}`
            [for a in b : c => d]               ~> Expected `]`, not `=>`
            """)
    void forBuildsTuplesAndObjects(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @Test
    void newLinesDoNotCountInsideAnObjectFor() {
        assertEquals("{for k, v in x: k => v if v}", Shape.of("{\nfor\nk,\nv in\nx :\nk\n=>\nv\nif v\n}"));
    }
}
