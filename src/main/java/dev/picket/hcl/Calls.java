package dev.picket.hcl;

import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;

/// Calls of functions. `try` and `can` are here, because their arguments may fail.
final class Calls {
    /// Characters of a text that are one step.
    private static final int CHARACTERS = 64;

    private Calls() {}

    static Value evaluate(Expression.Call c, Evaluation on) {
        return switch (c.name()) {
            case "try" -> firstThatSucceeds(c, on);
            case "can" -> can(c, on);
            default -> call(c, on);
        };
    }

    private static Value firstThatSucceeds(Expression.Call c, Evaluation on) {
        Failure first = null;
        for (var argument : c.arguments()) {
            try {
                return Evaluator.raw(argument, on);
            } catch (Failure f) {
                if (f.isBound()) {
                    throw f;
                }
                first = first == null ? f : first;
            }
        }
        throw first == null
                ? Failures.needsArguments("try", c.span())
                : Failures.noneSucceeded(first.summary(), c.span());
    }

    private static Value can(Expression.Call c, Evaluation on) {
        if (c.arguments().size() != 1) {
            throw Failures.needsArguments("can", c.span());
        }
        var argument = c.arguments().getFirst();
        var attempt = Evaluator.attempt(argument, on);
        return switch (attempt) {
            case Attempt.Failed _ -> new Value.Bool(false, Homes.literal(on, c.span()));
            case Attempt.Success(var value) -> {
                var home = Homes.computed(on, c.span(), value);
                yield value instanceof Value.Unknown u && (u.type() == Type.ANY || !isPath(argument))
                        ? Conditions.born(c, Unknowns.of(u, Type.BOOL, Known.NOT_NULL, home, u.sensitive()), on)
                        : new Value.Bool(true, home, value.sensitive());
            }
        };
    }

    /// Names and attributes only: what has a type there is there.
    private static boolean isPath(Expression e) {
        return switch (e) {
            case Expression.Name _ -> true;
            case Expression.Attribute a -> !Character.isDigit(a.name().charAt(0)) && isPath(a.target());
            default -> false;
        };
    }

    private static Value call(Expression.Call c, Evaluation on) {
        var function = on.functions().find(c.name()).orElseThrow(() -> Failures.noSuchFunction(c.name(), c.nameSpan()));
        var arguments = new ArrayList<Value>(c.arguments().size());
        var places = new ArrayList<Span>(c.arguments().size());
        for (int i = 0; i < c.arguments().size(); i++) {
            var argument = c.arguments().get(i);
            var value = Evaluator.settled(argument, on);
            if (c.expand() && i == c.arguments().size() - 1) {
                var open = expand(value, argument.span(), arguments, places, on);
                if (open != null) {
                    return new Value.Unknown(
                            open.cause(), Type.ANY, Known.NOTHING, Homes.computed(on, c.span(), value));
                }
            } else {
                arguments.add(value);
                places.add(argument.span());
            }
        }
        try {
            arguments.forEach(a -> Evaluator.take(size(a), c.span(), on));
            var result = function.call(new Functions.Call(c.name(), arguments, places, c.span(), on));
            Evaluator.take(size(result), c.span(), on);
            return Conditions.born(c, result, on);
        } catch (Functions.CallFailure f) {
            var at = f.argument() >= 0 && f.argument() < places.size() ? places.get(f.argument()) : c.span();
            throw Failures.call(c.name(), String.valueOf(f.getMessage()), at);
        }
    }

    /// What looking at a value costs.
    private static long size(Value value) {
        return switch (value) {
            case Value.Text t -> t.value().length() / CHARACTERS;
            case Value.Sequence s -> s.size();
            case Value.Mapping m -> m.members().size();
            case Value.Null _, Value.Bool _, Value.Number _, Value.Entity _, Value.Choice _, Value.Unknown _ -> 0;
        };
    }

    /// Adds the elements as arguments; gives the unknown that keeps them from being known.
    private static Value.@org.jspecify.annotations.Nullable Unknown expand(
            Value value, Span at, ArrayList<Value> arguments, ArrayList<Span> places, Evaluation on) {
        return switch (value) {
            case Value.Sequence s -> {
                for (var e : Conversions.elements(s)) {
                    if (e.when() == Guard.ALWAYS || on.ways().decide(e.when())) {
                        arguments.add(Conditions.settle(e.value(), on));
                        places.add(at);
                    }
                }
                yield s.rest().orElse(null);
            }
            case Value.Unknown u when u.type() == Type.ANY || Types.isSequenceType(u.type()) -> u;
            case Value.Null _ when Homes.rules(on) -> null;
            case Value.Null _ -> throw Failures.nullNotAllowed(at);
            default -> throw Failures.expansion(Types.of(value), at);
        };
    }
}
