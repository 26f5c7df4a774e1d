package dev.picket.hcl;

import dev.picket.hcl.Piece.Kind;
import dev.picket.hcl.Piece.Sequence;
import java.util.Optional;

/// `${ … }` and `%{ … }` inside a template.
final class SequenceParser {
    private final Cursor cursor;
    private final Scanner scanner;
    private final ExpressionParser expressions;

    SequenceParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.expressions = expressions;
    }

    /// The sequence whose `${` or `%{` is at `position`. Afterwards the scanner's current token is its closing brace.
    Sequence sequence(int position) {
        boolean stripBefore = scanner.at(position + 2) == '~';
        scanner.start = position;
        scanner.end = position + (stripBefore ? 3 : 2);
        boolean directive = scanner.at(position) == '%';
        cursor.height(0);
        cursor.open('$', false);
        var inside = directive ? directive() : of(Kind.INTERPOLATION, expressions.expression());
        boolean stripAfter = cursor.accept(Token.TILDE);
        if (!cursor.failed() && !cursor.at(Token.RIGHT_BRACE)) {
            cursor.fail(HclDiagnostics.sequenceNotClosed(cursor, directive));
        }
        if (!cursor.failed()) {
            cursor.leave();
        }
        return inside.placed(stripBefore, stripAfter, position, Math.max(position, scanner.end));
    }

    private Sequence directive() {
        var keyword = cursor.at(Token.IDENTIFIER) ? scanner.name() : "";
        switch (keyword) {
            case "if" -> {
                scanner.advance();
                return of(Kind.IF, expressions.expression());
            }
            case "for" -> {
                scanner.advance();
                return loop();
            }
            case "else" -> {
                return plain(Kind.ELSE);
            }
            case "endif" -> {
                return plain(Kind.ENDIF);
            }
            case "endfor" -> {
                return plain(Kind.ENDFOR);
            }
            default -> {
                cursor.fail(HclDiagnostics.directiveExpected(cursor));
                return plain(Kind.ENDIF);
            }
        }
    }

    private Sequence loop() {
        var variables = ForVariables.parse(cursor);
        var collection = expressions.expression();
        return new Sequence(Kind.FOR, collection, variables.key(), variables.value(), false, false, 0, 0);
    }

    private Sequence plain(Kind kind) {
        var nothing = new Expression.Null(cursor.here());
        if (!cursor.failed()) {
            scanner.advance();
        }
        return of(kind, nothing);
    }

    private static Sequence of(Kind kind, Expression expression) {
        return new Sequence(kind, expression, Optional.empty(), "", false, false, 0, 0);
    }
}
