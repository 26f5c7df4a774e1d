package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            1 + 2 * 3               ~> (1 + (2 * 3))
            1 * 2 + 3               ~> ((1 * 2) + 3)
            8 / 4 / 2               ~> ((8 / 4) / 2)
            1 - 2 - 3               ~> ((1 - 2) - 3)
            7 % 4 * 2               ~> ((7 % 4) * 2)
            a || b && c             ~> (a || (b && c))
            a && b || c && d        ~> ((a && b) || (c && d))
            a == b && c != d        ~> ((a == b) && (c != d))
            a < b == c >= d         ~> ((a < b) == (c >= d))
            a + 1 <= b - 1          ~> ((a + 1) <= (b - 1))
            (1 + 2) * 3             ~> (<(1 + 2)> * 3)
            """)
    void operatorsBindByPrecedenceAndToTheLeft(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            -1                      ~> (-1)
            --1                     ~> (-(-1))
            !a == b                 ~> ((!a) == b)
            -a.b[0] + 1             ~> ((-a.b[0]) + 1)
            !!a && b                ~> ((!(!a)) && b)
            1 - -1                  ~> (1 - (-1))
            """)
    void unaryOperatorsBindTightestBehindTraversals(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            a ? b : c               ~> (a ? b : c)
            a ? b : c ? d : e       ~> (a ? b : (c ? d : e))
            a ? b ? c : d : e       ~> (a ? (b ? c : d) : e)
            a || b ? c + 1 : -d     ~> ((a || b) ? (c + 1) : (-d))
            a?b:c                   ~> (a ? b : c)
            """)
    void conditionalsAssociateToTheRight(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            a-b                     ~> a-b
            a - b                   ~> (a - b)
            a -1                    ~> (a - 1)
            1-b                     ~> (1 - b)
            a.b-c                   ~> a.b-c
            """)
    void aDashInsideANameIsNoOperator(String text, String shape) {
        assertEquals(shape, Shape.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            a &  b                  ~> The expression goes on after its end
            a +                     ~> Expected a value, not the end of the file
            * a                     ~> Expected a value, not `*`
            a ? b                   ~> The conditional has no `:`
            a = b                   ~> The expression goes on after its end
            """)
    void whatIsNoOperationIsSaid(String text, String sentence) {
        assertEquals(sentence, Shape.of(text));
    }
}
