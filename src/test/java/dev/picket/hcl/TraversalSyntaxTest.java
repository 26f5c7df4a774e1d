package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraversalSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '`', textBlock = """
            a.b.c                   ~> a.b.c
            a[0].b["c"]             ~> a[0].b['c']
            a [0] . b               ~> a[0].b
            a.0.b                   ~> a.0.b
            a.b.12                  ~> a.b.12
            "x".y                   ~> 'x'.y
            f(a)[1].b               ~> f(a)[1].b
            (a).b                   ~> <a>.b
            {a = 1}.a               ~> {'a'=1}.a
            a[b[c]]                 ~> a[b[c]]
            a.true.null             ~> a.true.null
            """)
    void attributesAndIndexesFollowATerm(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            a[*]                    ~> a[*]{it}
            a[*].b[0].c             ~> a[*]{it.b[0].c}
            a[*].b[*].c             ~> a[*]{it.b[*]{it.c}}
            a[*].b.*.c              ~> a[*]{it.b.*{it.c}}
            a[*][0]                 ~> a[*]{it[0]}
            """)
    void everyStepBehindAFullSplatIsDoneToEachElement(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            a.*                     ~> a.*{it}
            a.*.b.c                 ~> a.*{it.b.c}
            a.*.b[0]                ~> a.*{it.b}[0]
            a.*.b[0].c              ~> a.*{it.b}[0].c
            a.*.0.b                 ~> a.*{it.0.b}
            a.*.b + 1               ~> (a.*{it.b} + 1)
            """)
    void anIndexBehindAnAttributeSplatIsDoneToItsResult(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '`', textBlock = """
            a.0.0                   ~> Two indexes after dots do not chain
            a.                      ~> Expected a name after `.`, not the end of the file
            a."b"                   ~> Expected a name after `.`, not a quoted text
            a.*.b.*.c               ~> `.*` cannot follow `.*`
            a[0                     ~> Expected `]`, not the end of the file
            a[]                     ~> Expected a value, not `]`
            """)
    void wrongStepsAreSaid(String text, String sentence) {
        assertEquals(sentence, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            f()                     ~> f()
            f(a, b)                 ~> f(a, b)
            f(a, b,)                ~> f(a, b)
            f (a...)                ~> f(a...)
            f(a, b...)              ~> f(a, b...)
            provider::aws::f(a)     ~> provider::aws::f(a)
            p :: q :: f (a)         ~> p::q::f(a)
            true(a)                 ~> true(a)
            f(,)                    ~> Expected a value, not `,`
            f(a b)                  ~> Expected `,` before `b`
            f(a..., b)              ~> Expected `)`, not `,`
            a::b                    ~> Expected `(` after `a::b`, not the end of the file
            a::1                    ~> Expected a function's name after `::`, not `1`
            """)
    void callsTakeArgumentsTheLastOneExpanded(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }
}
