package dev.picket.hcl;

import dev.picket.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The syntax of expressions, as HashiCorp's HCL native syntax specification names it. Every node knows its exact span.
public sealed interface Expression {
    Span span();

    record Null(Span span) implements Expression {}

    record Bool(boolean value, Span span) implements Expression {}

    record Number(BigDecimal value, Span span) implements Expression {}

    /// Text without interpolation: a quoted string, an unquoted object key, a heredoc without `${`. Escapes are
    /// resolved.
    record Text(String value, Span span) implements Expression {}

    /// Text with interpolations or directives, quoted or a heredoc (already flushed where it began with `<<-`).
    /// A template of exactly one [Part.Interpolation] keeps its value's type (`"${x}"`).
    record Template(List<Part> parts, Span span) implements Expression {
        public Template {
            parts = List.copyOf(parts);
        }
    }

    /// A piece of a template.
    sealed interface Part {
        Span span();

        record Literal(String text, Span span) implements Part {}

        record Interpolation(Expression value, Span span) implements Part {}

        /// `%{ if c }…%{ else }…%{ endif }`
        record If(Expression condition, List<Part> then, List<Part> otherwise, Span span) implements Part {
            public If {
                then = List.copyOf(then);
                otherwise = List.copyOf(otherwise);
            }
        }

        /// `%{ for k, v in c }…%{ endfor }`
        record For(Optional<String> key, String value, Expression collection, List<Part> body, Span span)
                implements Part {
            public For {
                body = List.copyOf(body);
            }
        }
    }

    /// A name at the start of a traversal: `var`, `aws_vpc`, the variable of a `for`.
    record Name(String name, Span span) implements Expression {}

    /// `target.name`, also the legacy `target.0` (then the name is digits)
    record Attribute(Expression target, String name, Span nameSpan, Span span) implements Expression {}

    /// `target[key]`
    record Index(Expression target, Expression key, Span span) implements Expression {}

    /// `target[*].rest` (full) or `target.*.rest`: `each` is what is done to each element, said of [Element].
    /// After `target.*` only attribute steps belong to `each`; an index applies to the resulting tuple.
    record Splat(Expression target, Expression each, boolean full, Span span) implements Expression {}

    /// The element that a [Splat] is at; bound to the nearest enclosing one.
    record Element(Span span) implements Expression {}

    /// `name(arguments…)`; `expand`: the last argument was followed by `...`. A provider's function has its `::` in the
    /// name.
    record Call(String name, Span nameSpan, List<Expression> arguments, boolean expand, Span span)
            implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record Tuple(List<Expression> elements, Span span) implements Expression {
        public Tuple {
            elements = List.copyOf(elements);
        }
    }

    record Object(List<Member> members, Span span) implements Expression {
        public Object {
            members = List.copyOf(members);
        }
    }

    /// @param key a bare word is [Text]; a key in parentheses is [Parentheses]
    record Member(Expression key, Expression value, Span span) {}

    /// `[for k, v in collection : value if condition]`
    record ForTuple(
            Optional<String> key,
            String value,
            Expression collection,
            Expression result,
            Optional<Expression> condition,
            Span span)
            implements Expression {}

    /// `{for k, v in collection : key => value... if condition}`; `group`: with the ellipsis
    record ForObject(
            Optional<String> key,
            String value,
            Expression collection,
            Expression resultKey,
            Expression resultValue,
            boolean group,
            Optional<Expression> condition,
            Span span)
            implements Expression {}

    record Conditional(Expression condition, Expression then, Expression otherwise, Span span) implements Expression {}

    record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {}

    record Binary(BinaryOperator operator, Expression left, Expression right, Span span) implements Expression {}

    record Parentheses(Expression inner, Span span) implements Expression {}

    /// What could not be parsed; a diagnostic says why. Its value is unknown.
    record Broken(Span span) implements Expression {}

    enum UnaryOperator {
        NOT("!"),
        NEGATE("-");

        public final String sign;

        UnaryOperator(String sign) {
            this.sign = sign;
        }
    }

    /// Higher binds tighter.
    enum BinaryOperator {
        OR("||", 1),
        AND("&&", 2),
        EQUAL("==", 3),
        NOT_EQUAL("!=", 3),
        LESS("<", 4),
        LESS_OR_EQUAL("<=", 4),
        GREATER(">", 4),
        GREATER_OR_EQUAL(">=", 4),
        ADD("+", 5),
        SUBTRACT("-", 5),
        MULTIPLY("*", 6),
        DIVIDE("/", 6),
        MODULO("%", 6);

        public final String sign;
        public final int precedence;

        BinaryOperator(String sign, int precedence) {
            this.sign = sign;
            this.precedence = precedence;
        }
    }
}
