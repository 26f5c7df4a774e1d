package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile expressions end early, and say so.
class BoundsOfExpressionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "setproduct(range(1000), range(1000))                                   | more than 100000 elements",
                "[for x in setproduct(range(500), range(201)) : x]                      | more than 100000 elements",
                "[for i in range(1000) : 1e-9000 / (i + 3)]                             | more than 1000000 steps",
                "[for i in range(1000) : [for j in range(1000) : (0.1 + i) / (j + 3)]]  | more than 1000000 steps",
                "[for i in range(1000) : format(\"%.999999f\", 1)]                       | more than 1000000 steps",
            })
    void collectionsAreUnknown(String expression, String cause) {
        assertTrue(Given.hcl().json(expression).contains(cause), Given.hcl().json(expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "range(1025)",
                "tonumber(\"1e999999999\") + 1",
                "tonumber(\"1e999999999\") * tonumber(\"1e999999999\")",
                "tostring(tonumber(\"1e999999999\"))",
                "indent(10000000, \"a\\nb\\nc\")",
                "replace(join(\"\", [for x in range(1000) : \"aaaaaaaaaa\"]), \"a\", join(\"\", range(1000)))",
                "join(join(\"\", [for x in range(1000) : \"aaaaaaaaaaaaaaaaaaaa\"]), range(1000))",
                "tonumber(\"1e999999999\") % 7",
                "floor(tonumber(\"1e999999999\"))",
                "regexall(\"(((a{1,1000}){1,1000}){1,1000})\", \"a\")",
                "format(\"%d\", tonumber(\"1e99999\"))",
                "regex(join(\"\", [for x in range(1000) : \"((\"]), \"a\")",
            })
    void whatIsTooLargeIsRefused(String expression) {
        var given = Given.hcl();
        given.json(expression);
        assertTrue(given.problems.size() == 1, expression);
    }

    /// Each takes a moment; what looked at all elements for each of them took minutes.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "length(formatlist(\"%s-%s\", [for x in setproduct(range(300), range(300)) : \"x\"], \"y\"))",
                "length(distinct([for x in setproduct(range(300), range(300)) : x]))",
                "length(toset([for x in setproduct(range(300), range(300)) : x]))",
                "length(sort([for x in setproduct(range(300), range(300)) : \"${x[0]}-${x[1]}\"]))",
            })
    void ninetyThousandElementsAreNoHardship(String expression) {
        assertEquals("90000", Given.hcl().json(expression));
    }
}
