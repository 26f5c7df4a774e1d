package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.picket.value.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Null does no harm in rule files.
class RulesDialectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null.a                              | null",
                "{a = null}.a.b.c                    | null",
                "{a = 1}.b                           | null",
                "[][0]                               | null",
                "[1][-1]                             | null",
                "[1][null]                           | null",
                "null[0]                             | null",
                "{a = 1}[null]                       | null",
                "\"text\".a                          | null",
                "length(null)                        | 0",
                "[for x in null : x]                 | []",
                "{for k, v in null : k => v}         | {}",
                "null[*].a                           | []",
                "flatten([null, [1]])                | [1]",
                "concat(null, [1])                   | [1]",
                "keys(null)                          | []",
                "contains(null, 1)                   | false",
                "anytrue(null)                       | false",
                "alltrue(null)                       | true",
                "null ? 1 : 2                        | 2",
                "!null                               | true",
                "null && true                        | false",
                "null || true                        | true",
                "null < 5                            | false",
                "null >= 5                           | false",
                "5 > null                            | false",
                "null + 1                            | null",
                "-null                               | null",
                "\"a${null}b\"                       | null",
                "lower(null)                         | null",
                "startswith(null, \"a\")             | false",
                "coalesce(null, null)                | null",
                "coalesce(null, 3)                   | 3",
                "{a = null, b = 1}                   | {\"b\":1}",
                "join(\",\", [\"a\", null])          | \"a\"",
                "[1, null]                           | [1,null]",
                "null == null                        | true",
                "split(\",\", null)                  | null",
                "toset(null)                         | []",
                "merge(null, {a = 1})                | {\"a\":1}",
                "lookup(null, \"a\", 1)              | 1",
                "one([])                             | null",
                "slice([1, 2], 1, 9)                 | [2]",
                "[for x in [1, 2] : x if null]       | []",
            })
    void nullIsHarmless(String line) {
        int bar = line.lastIndexOf(" | ");
        var expression = line.substring(0, bar).strip();
        var answer = line.substring(bar + 3);
        assertEquals(answer, Given.rules().json(expression), expression);
    }

    @Test
    void aKeyOutsideAConstantMapIsUnknown() {
        var given = Given.rules().with("m", "{a = 1}");
        assertEquals("1", given.json("{ \"a\" = 1 }[\"a\"]"));
        assertTrue(given.json("{ \"a\" = 1 }[\"z\"]").contains("the value \\\"z\\\""));
        assertEquals("null", given.json("m[\"z\"]"));
    }

    @Test
    void anUnknownKeyOfAMapIsUnknown() {
        var given = Given.rules().unknown("k", Type.STRING);
        assertTrue(given.json("{ \"a\" = 1 }[k]").contains("\"cause\":\"k\""));
    }

    @Test
    void anElementWithAnOpenConditionOpensTheEnd() {
        var given = Given.rules().unknown("u", Type.BOOL);
        assertTrue(given.json("[for x in [1, 2] : x if x == 2 || u]").contains("\"cause\":\"u\""));
        assertEquals("true", given.json("contains([for x in [1, 2] : x if x == 2 || u], 2)"));
        assertEquals("true", given.json("anytrue([for x in [1, 2] : x == 2 if x == 2 || u])"));
        assertTrue(given.json("length([for x in [1, 2] : x if x == 2 || u])").contains("\"atLeast\":1"));
        assertEquals("true", given.json("length([for x in [1, 2] : x if x == 2 || u]) > 0"));
    }

    @Test
    void whatErrsIsUnknownAndSaid() {
        var given = Given.rules();
        assertEquals("{\"$unknown\":{\"cause\":\"error\"}}", given.json("one([1, 2])"));
        assertEquals("{\"$unknown\":{\"cause\":\"error\"}}", given.json("tonumber(\"x\")"));
        assertEquals(2, given.problems.size());
    }
}
