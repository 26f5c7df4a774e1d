package dev.picket.hcl;

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
            })
    void whatIsTooLargeIsRefused(String expression) {
        var given = Given.hcl();
        given.json(expression);
        assertTrue(given.problems.size() == 1, expression);
    }
}
