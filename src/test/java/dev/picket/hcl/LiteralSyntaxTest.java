package dev.picket.hcl;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralSyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            0                                       ~> 0
            007                                     ~> 7
            1.5                                     ~> 1.5
            1e3                                     ~> 1000
            1.5E-3                                  ~> 0.0015
            2e+2                                    ~> 200
            123456789012345678901234567890          ~> 123456789012345678901234567890
            0.1000000000000000000000000000000000001 ~> 0.1000000000000000000000000000000000001
            """)
    void numbersKeepEveryDigit(String text, String value) {
        assertEquals(value, Shape.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999", "1e-999999999"})
    void numbersThatGrowBeyondTheBoundAreRefused(String text) {
        assertEquals("The number is too large", Shape.of(text));
        assertEquals("The number is too large", Shape.of("9".repeat(1_001)));
        assertEquals("9".repeat(1_000), Shape.of("9".repeat(1_000)));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            1.2.3       ~> A number has one decimal point
            1.          ~> Expected a name after `.`, not the end of the file
            .5          ~> Expected a value, not `.`
            0x10        ~> The expression goes on after its end
            1_000       ~> The expression goes on after its end
            """)
    void otherSpellingsOfNumbersAreRefused(String text, String sentence) {
        assertEquals(sentence, Shape.of(text));
    }

    @Test
    void theThreeWordsAreLiterals() {
        assertEquals("[true, false, null, True, nulls]", Shape.of("[true, false, null, True, nulls]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_x", "ä-b", "x1", "名前", "a-", "𝒳y"})
    void namesAreUnicodeIdentifiersWithDashes(String name) {
        assertEquals(name, Shape.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "-", "€"})
    void otherCharactersAreNoNames(String text) {
        assertEquals("Expected a value", Shape.of(text).substring(0, 16));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", textBlock = """
            "\\n\\r\\t"             ~> 10 13 9
            "\\"\\\\"               ~> 34 92
            "\\u00e4"               ~> 228
            "\\U0001F600"           ~> 128512
            """)
    void escapesAreResolved(String text, String codePoints) {
        var parsed = HclParser.parseExpression(SourceFile.of("t", text));
        var value = ((Expression.Text) parsed.expression()).value();
        var found = value.codePoints().mapToObj(String::valueOf).collect(joining(" "));
        assertEquals(codePoints, found);
    }

    @Test
    void wrongEscapesAreSaid() {
        assertEquals("Unknown escape", Shape.of("\"\\q\""));
        assertEquals("The escape needs 4 hexadecimal digits", Shape.of("\"\\u12g4\""));
        assertEquals("The escape is no Unicode character", Shape.of("\"\\" + "ud83d\""));
        assertEquals("The escape is no Unicode character", Shape.of("\"\\U00110000\""));
    }
}
