package dev.picket.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.picket.value.Value;
import org.junit.jupiter.api.Test;

class ScalarKindTest {
    private static String kind(String written) {
        var value = DocumentValues.of(Read.at(Read.root(Read.yaml("a: " + written + "\n")), "a"));
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Bool b -> "bool " + b.value();
            case Value.Number n -> "number " + n.value().toPlainString();
            case Value.Text t -> "text " + t.value();
            case Value.Sequence _, Value.Mapping _, Value.Entity _, Value.Choice _, Value.Unknown _ -> "other";
        };
    }

    @Test
    void datesStayText() {
        assertEquals("text 2012-10-17", kind("2012-10-17"));
        assertEquals("text 2001-12-14t21:59:43.10-05:00", kind("2001-12-14t21:59:43.10-05:00"));
    }

    @Test
    void wordsOfYaml11AreBools() {
        assertEquals("bool true", kind("yes"));
        assertEquals("bool false", kind("No"));
        assertEquals("bool true", kind("ON"));
        assertEquals("bool false", kind("off"));
        assertEquals("text y", kind("y"));
        assertEquals("text n", kind("n"));
        assertEquals("text yES", kind("yES"));
        assertEquals("text yes", kind("'yes'"));
    }

    @Test
    void leadingZeroIsOctalUnlessItCannotBe() {
        assertEquals("number 1402433619", kind("012345670123"));
        assertEquals("text 012345678901", kind("012345678901"));
        assertEquals("text 012345670123", kind("\"012345670123\""));
        assertEquals("text 012345670123", kind("!!str 012345670123"));
        assertEquals("number 123456789012", kind("123456789012"));
    }

    @Test
    void otherNumbers() {
        assertEquals("number 31", kind("0x1F"));
        assertEquals("number 5", kind("0b101"));
        assertEquals("number 1000", kind("1_000"));
        assertEquals("number 1.50", kind("1.50"));
        assertEquals("number 1200", kind("1.2e3"));
        assertEquals("number -7", kind("-7"));
        assertEquals("text 1.2.3.4", kind("1.2.3.4"));
        assertEquals("text 10.0.0.0/16", kind("10.0.0.0/16"));
        assertEquals("text 22:22", kind("22:22"));
        assertEquals("text 1e99999999", kind("1e99999999"));
        assertEquals("text .", kind("."));
        assertEquals("text -", kind("'-'"));
    }

    @Test
    void nothingIsNull() {
        assertEquals("null", kind(""));
        assertEquals("null", kind("~"));
        assertEquals("null", kind("null"));
        assertEquals("text null", kind("'null'"));
    }

    @Test
    void keysAreReadLikeValues() {
        var value = (Value.Mapping) DocumentValues.of(Read.root(Read.yaml("On: 1\n017: 2\n'No': 3\n")));
        assertEquals(
                java.util.List.of("true", "15", "No"),
                java.util.List.copyOf(value.members().keySet()));
    }

    @Test
    void jsonKeepsItsKinds() {
        var value = (Value.Sequence)
                DocumentValues.of(Read.root(Read.json("[\"yes\", 1, true, null, 012]".replace("012", "12.0"))));
        assertEquals(
                "[Text, Number, Bool, Null, Number]",
                value.values().stream()
                        .map(v -> v.getClass().getSimpleName())
                        .toList()
                        .toString());
    }
}
