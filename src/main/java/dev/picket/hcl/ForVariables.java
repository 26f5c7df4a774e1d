package dev.picket.hcl;

import java.util.Optional;

/// `k, v in` after a `for`, in collections and in templates.
record ForVariables(Optional<String> key, String value) {
    /// The current token is the one after `for`; afterwards it is the one after `in`.
    static ForVariables parse(Cursor cursor) {
        var first = variable(cursor);
        var variables = cursor.accept(Token.COMMA)
                ? new ForVariables(Optional.of(first), variable(cursor))
                : new ForVariables(Optional.empty(), first);
        if (!cursor.scanner.tokenIs("in")) {
            cursor.fail(HclDiagnostics.inExpected(cursor));
        } else {
            cursor.scanner.advance();
        }
        return variables;
    }

    private static String variable(Cursor cursor) {
        if (!cursor.at(Token.IDENTIFIER)) {
            cursor.fail(HclDiagnostics.variableExpected(cursor));
            return "";
        }
        var name = cursor.scanner.name();
        cursor.scanner.advance();
        return name;
    }
}
