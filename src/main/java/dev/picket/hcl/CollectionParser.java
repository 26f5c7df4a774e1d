package dev.picket.hcl;

import dev.picket.hcl.Expression.ForObject;
import dev.picket.hcl.Expression.ForTuple;
import dev.picket.hcl.Expression.Member;
import dev.picket.hcl.Expression.Name;
import dev.picket.hcl.Expression.Text;
import dev.picket.hcl.Expression.Tuple;
import java.util.ArrayList;
import java.util.Optional;

/// `[…]` and `{…}`, with and without `for`.
final class CollectionParser {
    private final Cursor cursor;
    private final Scanner scanner;
    private final ExpressionParser expressions;

    CollectionParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.expressions = expressions;
    }

    Expression tuple() {
        int start = scanner.start;
        cursor.open('[', false);
        if (scanner.tokenIs("for")) {
            return forTuple(start);
        }
        var elements = new ArrayList<Expression>();
        int height = 0;
        while (!cursor.failed() && !cursor.at(Token.RIGHT_BRACKET)) {
            elements.add(expressions.expression());
            height = Math.max(height, cursor.height());
            if (!cursor.accept(Token.COMMA) && !cursor.at(Token.RIGHT_BRACKET)) {
                cursor.fail(HclDiagnostics.commaExpected(cursor, "elements of a list"));
            }
        }
        cursor.close(Token.RIGHT_BRACKET);
        cursor.height(height + 1);
        return new Tuple(elements, cursor.from(start));
    }

    private Expression forTuple(int start) {
        scanner.advance();
        var variables = ForVariables.parse(cursor);
        var collection = collection();
        int height = cursor.height();
        var result = expressions.expression();
        height = Math.max(height, cursor.height());
        var condition = condition();
        height = condition.isPresent() ? Math.max(height, cursor.height()) : height;
        cursor.close(Token.RIGHT_BRACKET);
        cursor.height(height + 1);
        return new ForTuple(variables.key(), variables.value(), collection, result, condition, cursor.from(start));
    }

    private Expression collection() {
        var collection = expressions.expression();
        if (!cursor.accept(Token.COLON)) {
            cursor.fail(HclDiagnostics.colonExpected(cursor));
        }
        return collection;
    }

    private Optional<Expression> condition() {
        if (!scanner.tokenIs("if")) {
            return Optional.empty();
        }
        scanner.advance();
        return Optional.of(expressions.expression());
    }

    Expression object() {
        int start = scanner.start;
        cursor.open('{', true);
        cursor.skipNewlines();
        if (scanner.tokenIs("for")) {
            scanner.newlinesCount = false;
            return forObject(start);
        }
        var members = new ArrayList<Member>();
        int height = 0;
        while (!cursor.failed() && !cursor.at(Token.RIGHT_BRACE)) {
            members.add(member());
            height = Math.max(height, cursor.height());
            if (cursor.accept(Token.COMMA) || cursor.at(Token.NEWLINE)) {
                cursor.skipNewlines();
            } else if (!cursor.at(Token.RIGHT_BRACE)) {
                cursor.fail(HclDiagnostics.memberSeparatorExpected(cursor));
            }
        }
        cursor.close(Token.RIGHT_BRACE);
        cursor.height(height + 1);
        return new Expression.Object(members, cursor.from(start));
    }

    private Member member() {
        int start = scanner.start;
        var key = key();
        int height = cursor.height();
        if (!cursor.accept(Token.ASSIGN) && !cursor.accept(Token.COLON)) {
            cursor.fail(HclDiagnostics.memberValueExpected(cursor));
        }
        var value = expressions.expression();
        cursor.height(Math.max(height, cursor.height()));
        return new Member(key, value, cursor.from(start));
    }

    /// A bare word is text, also `true` and `null`.
    private Expression key() {
        boolean word = cursor.at(Token.IDENTIFIER);
        int start = scanner.start;
        int end = scanner.end;
        var key = expressions.expression();
        boolean bare = word && scanner.lastEnd == end;
        return bare && (key instanceof Name || key instanceof Expression.Bool || key instanceof Expression.Null)
                ? new Text(scanner.name(start, end), cursor.span(start, end))
                : key;
    }

    private Expression forObject(int start) {
        scanner.advance();
        var variables = ForVariables.parse(cursor);
        var collection = collection();
        int height = cursor.height();
        var key = expressions.expression();
        height = Math.max(height, cursor.height());
        if (!cursor.accept(Token.ARROW)) {
            cursor.fail(HclDiagnostics.arrowExpected(cursor));
        }
        var value = expressions.expression();
        height = Math.max(height, cursor.height());
        boolean group = cursor.accept(Token.ELLIPSIS);
        var condition = condition();
        height = condition.isPresent() ? Math.max(height, cursor.height()) : height;
        cursor.close(Token.RIGHT_BRACE);
        cursor.height(height + 1);
        return new ForObject(
                variables.key(), variables.value(), collection, key, value, group, condition, cursor.from(start));
    }
}
