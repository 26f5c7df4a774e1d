package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '`', textBlock = """
            "a"                     ~> 'a'
            ""                      ~> ''
            "${a}"                  ~> t(a)
            "a${b}c${d}"            ~> t('a' b 'c' d)
            "${"${a}"}"             ~> t(t(a))
            "${f("}")}"             ~> t(f('}'))
            "${{a = 1}.a}"          ~> t({'a'=1}.a)
            "${a /* b */}"          ~> t(a)
            """)
    void interpolationsHoldExpressions(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '`', textBlock = """
            "$${a}"                 ~> '${a}'
            "%%{a}"                 ~> '%{a}'
            "$$${a}"                ~> '$${a}'
            "$"                     ~> '$'
            "$a %b 100%"            ~> '$a %b 100%'
            "a$"                    ~> 'a$'
            "$${"                   ~> '${'
            "$$"                    ~> '$$'
            """)
    void aDoubledSignIsTheSignItself(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>>", quoteCharacter = '`', textBlock = """
            "a ${~ b ~} c"          =>> t('a' b 'c')
            "a ${~ b} c"            =>> t('a' b ' c')
            "a ${b ~}${" c"}"       =>> t('a ' b ' c')
            "a \\n ${~ b}"          =>> t('a' b)
            "${a ~} "               =>> t(a '')
            "${~ a ~}"              =>> t(a)
            """)
    void tildeStripsTheTextBesideIt(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>>", quoteCharacter = '`', textBlock = """
            "%{ if a }b%{ endif }"                          =>> t(if(a; 'b'; ))
            "%{if a}b%{else}c%{endif}d"                     =>> t(if(a; 'b'; 'c') 'd')
            "x%{ if a ~} b %{~ else ~} c %{~ endif }"       =>> t('x' if(a; 'b'; 'c'))
            "%{ for v in a }${v},%{ endfor }"               =>> t(for(v in a; v ','))
            "%{ for k, v in a }%{ if k }${v}%{ endif }%{ endfor }" =>> t(for(k, v in a; if(k; v; )))
            """)
    void directivesNest(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>>", quoteCharacter = '`', textBlock = """
            "a                          =>> The text is not closed in its line
            "${a"                       =>> Expected `}` at the end of the interpolation, not a quoted text
            "${a                        =>> Expected `}` at the end of the interpolation, not the end of the file
            "${}"                       =>> Expected a value, not `}`
            "${a b}"                    =>> Expected `}` at the end of the interpolation, not `b`
            "%{ a }"                    =>> Expected a directive, not `a`
            "%{ if a }"                 =>> The directive is not closed
            "%{ for a in b }%{ endif }" =>> The directive closes nothing
            "%{ else }"                 =>> The directive closes nothing
            "%{if a}%{else}%{else}%{endif}" =>> The directive closes nothing
            "%{ if a }%{ else if b }"   =>> Expected `}` at the end of the directive, not `if`
            """)
    void whatIsNotClosedIsSaid(String text, String sentence) {
        assertEquals(sentence, Shape.of(text));
    }

    @Test
    void newLinesAreAllowedInsideAnInterpolationOnly() {
        assertEquals("t((a + b))", Shape.of("\"${\na\n+ b\n}\""));
        assertEquals("The text is not closed in its line", Shape.of("\"a\nb\""));
        assertEquals("The text is not closed in its line", Shape.of("\"a\rb\""));
    }

    @Test
    void aLoneTemplateNeedsNoQuotesAndKeepsBackslashes() {
        assertEquals("t('a\"\\t ' x '\\n')", lone("a\"\\t ${x}\n"));
        assertEquals("t(x)", lone("${x}"));
        assertEquals("'plain ${x}'", lone("plain $${x}"));
        assertEquals("''", lone(""));
        assertEquals("t('a\\n' if(c; '  b\\n'; ) '\\nz')", lone("a\n%{ if c ~}\n  b\n%{ endif }\nz"));
    }

    @Test
    void partOfAFileIsATemplateWithPlacesInThatFile() {
        var file = SourceFile.of("a.tf.json", "{\"a\": \"x${b.c}\"}");
        var template =
                (Expression.Template) HclParser.parseTemplate(file, 7, 14).expression();
        assertEquals("x${b.c}", template.span().text());
        assertEquals("${b.c}", template.parts().get(1).span().text());
    }

    @Test
    void aTextFromAnotherFormStandsWhereThatStands() {
        var file = SourceFile.of("a.tf.json", "{\"a\": \"${f(\\\"b\\\")}\"}");
        var place = new dev.picket.text.Span(file, 6, 19);
        var template = (Expression.Template)
                HclParser.parseTemplate("${f(\"b\")}", place).expression();
        assertEquals("t(f('b'))", Shape.of(template));
        assertEquals(place, template.parts().getFirst().span());
    }

    private static String lone(String text) {
        var file = SourceFile.of("t.tftpl", text);
        return Shape.of(HclParser.parseTemplate(file, 0, text.length()).expression());
    }
}
