package dev.picket.hcl;

import dev.picket.hcl.Expression.BinaryOperator;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/// Arithmetic, order and logic. Logic is three-valued: the side that settles the answer settles it.
final class Operators {
    private Operators() {}

    static Value unary(Expression.Unary u, Evaluation on) {
        return switch (u.operator()) {
            case NOT -> not(u, on);
            case NEGATE -> {
                var value = number(u.operand(), on);
                var home = Homes.computed(on, u.span(), value);
                yield switch (value) {
                    case Value.Number n -> new Value.Number(n.value().negate(), home, n.sensitive());
                    case Value.Unknown x -> Unknowns.of(x, Type.NUMBER, Known.NOT_NULL, home, x.sensitive());
                    default -> new Value.Null(Type.NUMBER, home, value.sensitive());
                };
            }
        };
    }

    private static Value not(Expression.Unary u, Evaluation on) {
        var value = Conditions.truth(u.operand(), on);
        var home = Homes.computed(on, u.span(), value);
        if (value instanceof Value.Unknown x) {
            var result = Unknowns.of(x, Type.BOOL, Known.NOT_NULL, home, x.sensitive());
            return Homes.rules(on)
                    ? result
                    : Conditions.withGuard(result, on.ways().guards().not(Conditions.guard(u.operand(), x, on)));
        }
        return new Value.Bool(!((Value.Bool) value).value(), home, value.sensitive());
    }

    static Value binary(Expression.Binary b, Evaluation on) {
        return switch (b.operator()) {
            case AND, OR -> logic(b, on);
            case EQUAL, NOT_EQUAL -> Equality.evaluate(b, on);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> order(b, on);
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> arithmetic(b, on);
        };
    }

    private static Value logic(Expression.Binary b, Evaluation on) {
        boolean settling = b.operator() == BinaryOperator.OR;
        var left = Conditions.truth(b.left(), on);
        if (left instanceof Value.Bool l && l.value() == settling) {
            return new Value.Bool(settling, Homes.computed(on, b.span(), left), l.sensitive());
        }
        var right = Conditions.truth(b.right(), on);
        boolean sensitive = left.sensitive() || right.sensitive();
        if (right instanceof Value.Bool r && r.value() == settling) {
            return new Value.Bool(settling, Homes.computed(on, b.span(), right), sensitive);
        }
        var home = Homes.computed(on, b.span(), left, right);
        if (left instanceof Value.Unknown l) {
            var result = Unknowns.of(l, Type.BOOL, Known.NOT_NULL, home, sensitive);
            if (Homes.rules(on)) {
                return result;
            }
            var guard = Conditions.guard(b.left(), l, on);
            return right instanceof Value.Unknown r
                    ? Conditions.withGuard(result, combine(settling, guard, Conditions.guard(b.right(), r, on), b, on))
                    : Conditions.withGuard(result, guard);
        }
        if (right instanceof Value.Unknown r) {
            var result = Unknowns.of(r, Type.BOOL, Known.NOT_NULL, home, sensitive);
            return Homes.rules(on) ? result : Conditions.withGuard(result, Conditions.guard(b.right(), r, on));
        }
        return new Value.Bool(!settling, home, sensitive);
    }

    private static Guard combine(boolean or, Guard left, Guard right, Expression at, Evaluation on) {
        var guards = on.ways().guards();
        if (guards.full()) {
            return guards.is(guards.opaque(ResolvedText.identity(at, on), ResolvedText.name(at)), "true");
        }
        return or ? guards.or(left, right) : guards.and(left, right);
    }

    private static Value order(Expression.Binary b, Evaluation on) {
        var left = number(b.left(), on);
        var right = number(b.right(), on);
        var home = Homes.computed(on, b.span(), left, right);
        boolean sensitive = left.sensitive() || right.sensitive();
        if (left instanceof Value.Null || right instanceof Value.Null) {
            return new Value.Bool(false, home, sensitive);
        }
        if (left instanceof Value.Number l && right instanceof Value.Number r) {
            int c = Numbers.compare(l.value(), r.value());
            boolean answer = switch (b.operator()) {
                case LESS -> c < 0;
                case LESS_OR_EQUAL -> c <= 0;
                case GREATER -> c > 0;
                default -> c >= 0;
            };
            return new Value.Bool(answer, home, sensitive);
        }
        var atLeast = byLowerBound(b.operator(), left, right);
        if (atLeast.isPresent()) {
            return new Value.Bool(atLeast.get(), home, sensitive);
        }
        var unknown = (Value.Unknown) (left instanceof Value.Unknown ? left : right);
        return Conditions.born(b, Unknowns.of(unknown, Type.BOOL, Known.NOT_NULL, home, sensitive), on);
    }

    /// The answer where an unknown number's lower bound settles it.
    private static Optional<Boolean> byLowerBound(BinaryOperator operator, Value left, Value right) {
        if (left instanceof Value.Unknown u && right instanceof Value.Number n) {
            return u.known().atLeast().flatMap(least -> {
                int c = Numbers.compare(least, n.value());
                return switch (operator) {
                    case LESS -> c >= 0 ? Optional.of(false) : Optional.empty();
                    case LESS_OR_EQUAL -> c > 0 ? Optional.of(false) : Optional.empty();
                    case GREATER -> c > 0 ? Optional.of(true) : Optional.empty();
                    case GREATER_OR_EQUAL -> c >= 0 ? Optional.of(true) : Optional.empty();
                    default -> Optional.empty();
                };
            });
        }
        if (left instanceof Value.Number && right instanceof Value.Unknown) {
            return byLowerBound(mirrored(operator), right, left);
        }
        return Optional.empty();
    }

    private static BinaryOperator mirrored(BinaryOperator operator) {
        return switch (operator) {
            case LESS -> BinaryOperator.GREATER;
            case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
            case GREATER -> BinaryOperator.LESS;
            case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
            case OR, AND, EQUAL, NOT_EQUAL, ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> operator;
        };
    }

    private static Value arithmetic(Expression.Binary b, Evaluation on) {
        var left = number(b.left(), on);
        var right = number(b.right(), on);
        var home = Homes.computed(on, b.span(), left, right);
        boolean sensitive = left.sensitive() || right.sensitive();
        if (left instanceof Value.Null || right instanceof Value.Null) {
            return new Value.Null(Type.NUMBER, home, sensitive);
        }
        if (left instanceof Value.Number l && right instanceof Value.Number r) {
            Evaluator.take(Floats.steps(l.value(), r.value()), b.span(), on);
            return new Value.Number(compute(b.operator(), l.value(), r.value(), b.span()), home, sensitive);
        }
        var unknown = (Value.Unknown) (left instanceof Value.Unknown ? left : right);
        return Unknowns.of(unknown, Type.NUMBER, Known.NOT_NULL, home, sensitive);
    }

    private static BigDecimal compute(BinaryOperator operator, BigDecimal l, BigDecimal r, Span at) {
        Numbers.checked(l, at);
        Numbers.checked(r, at);
        if (r.signum() == 0 && operator == BinaryOperator.MODULO) {
            return l; // as Terraform
        }
        if (r.signum() == 0 && operator == BinaryOperator.DIVIDE) {
            throw Failures.divisionByZero(at);
        }
        return switch (operator) {
            case ADD -> Floats.add(l, r);
            case SUBTRACT -> Floats.subtract(l, r);
            case MULTIPLY -> Floats.multiply(l, r);
            case DIVIDE -> Floats.divide(l, r);
            case MODULO -> remainder(l, r);
            default -> throw new IllegalStateException(operator.sign);
        };
    }

    private static BigDecimal remainder(BigDecimal l, BigDecimal r) {
        if (isSmall(l) && isSmall(r)) {
            return BigDecimal.valueOf(l.longValue() % r.longValue());
        }
        return Floats.remainder(l, r);
    }

    private static boolean isSmall(BigDecimal n) {
        return n.scale() == 0 && n.precision() < 18;
    }

    /// A number, an unknown, or in rules a null.
    private static Value number(Expression e, Evaluation on) {
        var value = Evaluator.settled(e, on);
        if (value instanceof Value.Number) {
            return value;
        }
        if (value instanceof Value.Null && !Homes.rules(on)) {
            throw Failures.nullNotAllowed(e.span());
        }
        return Conversions.convert(value, Type.NUMBER, e.span());
    }
}
