package dev.picket.hcl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// One line an expression.
class EvalTest {
    private static String answer(String expression) {
        return Eval.answer(expression, Scope.empty(), CoreFunctions.ALL);
    }

    @Test
    void aValueIsCompactJson() {
        assertEquals("{\"a\":[1,2.5,\"x\",null,true]}", answer("{a = [1, 2.5, \"x\", null, true]}"));
        assertEquals("[1,2]", answer("[for x in [1, 2] :\n x]"));
    }

    @Test
    void aFailureSaysItsColumn() {
        assertEquals(
                "{\"$error\":{\"summary\":\"There is no function named \\\"nosuch\\\"\",\"column\":5}}",
                answer("1 + nosuch(2)"));
    }

    @Test
    void aSyntaxErrorSaysItsColumnToo() {
        assertEquals("{\"$error\":{", answer("1 +").substring(0, 11));
        assertEquals("{\"$error\":{", answer("").substring(0, 11));
    }
}
