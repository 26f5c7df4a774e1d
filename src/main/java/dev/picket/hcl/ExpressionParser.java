package dev.picket.hcl;

import dev.picket.hcl.Expression.Binary;
import dev.picket.hcl.Expression.Bool;
import dev.picket.hcl.Expression.Broken;
import dev.picket.hcl.Expression.Call;
import dev.picket.hcl.Expression.Conditional;
import dev.picket.hcl.Expression.Name;
import dev.picket.hcl.Expression.Null;
import dev.picket.hcl.Expression.Parentheses;
import dev.picket.hcl.Expression.Unary;
import dev.picket.hcl.Expression.UnaryOperator;
import java.util.ArrayList;

/// Expressions: operators by precedence, over terms. Collections, templates and traversals have their own parsers.
final class ExpressionParser {
    private final Cursor cursor;
    private final Scanner scanner;
    private final CollectionParser collections;
    private final TemplateParser templates;
    private final TraversalParser traversals;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.collections = new CollectionParser(cursor, this);
        this.templates = new TemplateParser(cursor, this);
        this.traversals = new TraversalParser(cursor, this);
    }

    TemplateParser templates() {
        return templates;
    }

    Expression expression() {
        int start = scanner.start;
        var condition = binary(1);
        if (!cursor.at(Token.QUESTION)) {
            return condition;
        }
        int height = cursor.height();
        scanner.advance();
        cursor.deeper();
        var then = expression();
        height = Math.max(height, cursor.height());
        if (!cursor.accept(Token.COLON)) {
            cursor.fail(HclDiagnostics.conditionalWithoutElse(cursor.here(), cursor.from(start)));
        }
        var otherwise = expression();
        cursor.shallower();
        cursor.height(Math.max(height, cursor.height()) + 1);
        return new Conditional(condition, then, otherwise, cursor.from(start));
    }

    /// Operators that bind at least as tight as `precedence`; equal ones associate to the left.
    private Expression binary(int precedence) {
        int start = scanner.start;
        var left = unary();
        int height = cursor.height();
        while (true) {
            var operator = scanner.token.binary;
            if (operator == null || operator.precedence < precedence) {
                return left;
            }
            scanner.advance();
            var right = binary(operator.precedence + 1);
            left = new Binary(operator, left, right, cursor.from(start));
            height = Math.max(height, cursor.height()) + 1;
            cursor.height(height);
        }
    }

    private Expression unary() {
        var operator = cursor.at(Token.NOT) ? UnaryOperator.NOT : UnaryOperator.NEGATE;
        if (!cursor.at(Token.NOT) && !cursor.at(Token.MINUS)) {
            return traversals.traversal(scanner.start);
        }
        int start = scanner.start;
        if (cursor.deeper()) {
            scanner.advance();
        }
        var operand = cursor.failed() ? broken() : unary();
        cursor.shallower();
        cursor.height(cursor.height() + 1);
        return new Unary(operator, operand, cursor.from(start));
    }

    /// What stands alone: a literal, a name, a call, a bracketed expression, a template.
    Expression term() {
        cursor.height(1);
        return switch (scanner.token) {
            case IDENTIFIER -> word();
            case NUMBER -> NumberLiteral.parse(cursor);
            case QUOTE -> templates.quoted();
            case HEREDOC -> templates.heredoc();
            case LEFT_PARENTHESIS -> parentheses();
            case LEFT_BRACKET -> collections.tuple();
            case LEFT_BRACE -> collections.object();
            default -> { // the other tokens begin no expression
                cursor.fail(HclDiagnostics.expressionExpected(cursor));
                yield broken();
            }
        };
    }

    Broken broken() {
        return new Broken(cursor.here());
    }

    private Expression word() {
        int start = scanner.start;
        int end = scanner.end;
        var name = scanner.name();
        scanner.advance();
        if (cursor.at(Token.LEFT_PARENTHESIS) || cursor.at(Token.DOUBLE_COLON)) {
            return call(name, start, end);
        }
        return switch (name) {
            case "true" -> new Bool(true, cursor.span(start, end));
            case "false" -> new Bool(false, cursor.span(start, end));
            case "null" -> new Null(cursor.span(start, end));
            default -> new Name(name, cursor.span(start, end));
        };
    }

    private Expression call(String firstName, int start, int firstEnd) {
        int nameEnd = firstEnd;
        var parts = new StringBuilder(cursor.at(Token.DOUBLE_COLON) ? firstName : "");
        while (cursor.accept(Token.DOUBLE_COLON)) {
            if (!cursor.at(Token.IDENTIFIER)) {
                cursor.fail(HclDiagnostics.functionNameExpected(cursor));
                return broken();
            }
            parts.append("::").append(scanner.name());
            nameEnd = scanner.end;
            scanner.advance();
        }
        var name = nameEnd == firstEnd ? firstName : parts.toString();
        if (!cursor.at(Token.LEFT_PARENTHESIS)) {
            cursor.fail(HclDiagnostics.argumentsExpected(cursor, name));
            return broken();
        }
        cursor.open('(', false);
        var arguments = new ArrayList<Expression>();
        boolean expand = false;
        int height = 0;
        while (!cursor.failed() && !cursor.at(Token.RIGHT_PARENTHESIS) && !expand) {
            arguments.add(expression());
            height = Math.max(height, cursor.height());
            expand = cursor.accept(Token.ELLIPSIS);
            if (!expand && !cursor.accept(Token.COMMA) && !cursor.at(Token.RIGHT_PARENTHESIS)) {
                cursor.fail(HclDiagnostics.commaExpected(cursor, "arguments of `" + name + "`"));
            }
        }
        cursor.close(Token.RIGHT_PARENTHESIS);
        cursor.height(height + 1);
        return new Call(name, cursor.span(start, nameEnd), arguments, expand, cursor.from(start));
    }

    private Expression parentheses() {
        int start = scanner.start;
        cursor.open('(', false);
        var inner = cursor.failed() ? broken() : expression();
        cursor.close(Token.RIGHT_PARENTHESIS);
        cursor.height(cursor.height() + 1);
        return new Parentheses(inner, cursor.from(start));
    }
}
