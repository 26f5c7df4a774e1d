package dev.picket.hcl;

import dev.picket.hcl.Expression.Attribute;
import dev.picket.hcl.Expression.Element;
import dev.picket.hcl.Expression.Index;
import dev.picket.hcl.Expression.Splat;

/// What follows a term: attributes, indexes and the two kinds of splat.
final class TraversalParser {
    private final Cursor cursor;
    private final Scanner scanner;
    private final ExpressionParser expressions;

    TraversalParser(Cursor cursor, ExpressionParser expressions) {
        this.cursor = cursor;
        this.scanner = cursor.scanner;
        this.expressions = expressions;
    }

    Expression traversal(int start) {
        return steps(expressions.term(), start);
    }

    private Expression steps(Expression first, int start) {
        var value = first;
        while (true) {
            if (cursor.at(Token.DOT)) {
                int dot = scanner.start;
                scanner.advance();
                value = cursor.at(Token.STAR) ? attributeSplat(value, start, dot) : attribute(value, start);
            } else if (cursor.at(Token.LEFT_BRACKET)) {
                value = bracket(value, start);
            } else {
                return value;
            }
        }
    }

    /// The current token is the one after the dot.
    private Expression attribute(Expression target, int start) {
        int height = cursor.height() + 1;
        if (!cursor.at(Token.IDENTIFIER) && !isLegacyIndex()) {
            return target;
        }
        var name = scanner.name();
        var nameSpan = cursor.here();
        scanner.advance();
        cursor.height(height);
        return new Attribute(target, name, nameSpan, cursor.from(start));
    }

    /// `a.0`, but not `a.0.0`, which is a number after a dot.
    private boolean isLegacyIndex() {
        if (!cursor.at(Token.NUMBER)) {
            cursor.fail(HclDiagnostics.attributeNameExpected(cursor));
            return false;
        }
        for (int p = scanner.start; p < scanner.end; p++) {
            if (!Scanner.isDigit(scanner.at(p))) {
                cursor.fail(HclDiagnostics.chainedLegacyIndex(cursor.here()));
                return false;
            }
        }
        return true;
    }

    /// `.*` and the attributes after it. The current token is the star.
    private Expression attributeSplat(Expression target, int start, int dot) {
        int targetHeight = cursor.height();
        Expression each = new Element(cursor.span(dot, scanner.end));
        scanner.advance();
        cursor.height(1);
        while (cursor.at(Token.DOT)) {
            scanner.advance();
            if (cursor.at(Token.STAR)) {
                cursor.fail(HclDiagnostics.nestedAttributeSplat(cursor.here()));
            } else {
                each = attribute(each, dot);
            }
        }
        cursor.height(Math.max(targetHeight, cursor.height()) + 1);
        return new Splat(target, each, false, cursor.from(start));
    }

    private Expression bracket(Expression target, int start) {
        int targetHeight = cursor.height();
        int bracket = scanner.start;
        cursor.open('[', false);
        if (cursor.at(Token.STAR)) {
            return fullSplat(target, start, bracket, targetHeight);
        }
        var key = cursor.failed() ? expressions.broken() : expressions.expression();
        cursor.close(Token.RIGHT_BRACKET);
        cursor.height(Math.max(targetHeight, cursor.height()) + 1);
        return new Index(target, key, cursor.from(start));
    }

    /// `[*]` and every step after it. The current token is the star.
    private Expression fullSplat(Expression target, int start, int bracket, int targetHeight) {
        scanner.advance();
        cursor.close(Token.RIGHT_BRACKET);
        Expression each = new Element(cursor.from(bracket));
        cursor.height(1);
        cursor.deeper();
        each = steps(each, bracket);
        cursor.shallower();
        cursor.height(Math.max(targetHeight, cursor.height()) + 1);
        return new Splat(target, each, true, cursor.from(start));
    }
}
