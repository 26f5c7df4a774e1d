package dev.picket.cloudformation;

import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The functions over lists.
final class ListFunctions {
    private static final Type TEXTS = new Type.ListOf(Type.STRING);

    private final Stack stack;

    ListFunctions(Stack stack) {
        this.stack = stack;
    }

    /// The items that are there on the way taken.
    static List<Value> present(Value.Sequence list, Ways ways) {
        var present = new ArrayList<Value>();
        for (int i = 0; i < list.size(); i++) {
            var when = list.elements().get(i).when();
            if (when == Guard.ALWAYS || ways.decide(when)) {
                present.add(list.get(i));
            }
        }
        return present;
    }

    Value select(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() != 2) {
            return refused(call, "an index and a list");
        }
        var values = stack.expressions.all(arguments, at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var index = Choices.settle(values.getFirst(), ways);
            var list = Choices.settle(values.get(1), ways);
            if (list instanceof Value.Unknown unknown) {
                return derived(unknown, call, Type.STRING);
            }
            if (index instanceof Value.Unknown unknown) {
                return derived(unknown, call, Type.STRING);
            }
            var number = integer(index);
            return number.isEmpty() || !(list instanceof Value.Sequence sequence)
                    ? refused(call, "an index and a list")
                    : item(call, number.get(), present(sequence, ways), ways);
        });
    }

    private Value item(Intrinsic call, int index, List<Value> items, Ways ways) {
        if (index < 0 || index >= items.size()) {
            return stack.problems.refused(CloudFormationDiagnostics.beyondTheEnd(call.place(), index, items.size()));
        }
        return Choices.settle(items.get(index), ways);
    }

    Value length(Intrinsic call, Context at) {
        if (stack.template.isPlain()) {
            return stack.problems.refused(CloudFormationDiagnostics.needsExtensions(call.place(), "Fn::Length"));
        }
        var list = stack.expressions.evaluate(call.argument(), at);
        return stack.expressions.cell(call.argument(), at, ways -> switch (Choices.settle(list, ways)) {
            case Value.Sequence s ->
                new Value.Number(
                        BigDecimal.valueOf(present(s, ways).size()), Home.computed(call.place(), List.of(s.home())));
            case Value.Unknown u -> derived(u, call, Type.NUMBER);
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _ -> refused(call, "a list");
        });
    }

    Value zones(Intrinsic call, Context at) {
        var region = stack.expressions.evaluate(call.argument(), at);
        if (region instanceof Value.Sequence || region instanceof Value.Mapping) {
            return refused(call, "a region");
        }
        var cause = new Cause(Cause.Kind.OUTSIDE, "Fn::GetAZs", call.place());
        return new Value.Unknown(cause, TEXTS, Known.NOT_NULL.withLength(1, -1), Home.written(call.place()));
    }

    Value cidr(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() < 2 || arguments.size() > 3) {
            return refused(call, "a block, a count and the host bits");
        }
        var values = stack.expressions.all(arguments, at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var settled = values.stream().map(v -> Choices.settle(v, ways)).toList();
            var count = integer(settled.get(1));
            var bits = settled.size() > 2 ? integer(settled.get(2)) : Optional.of(8);
            var unknown =
                    settled.stream().filter(Value.Unknown.class::isInstance).findFirst();
            if (unknown.isPresent()) {
                return blocks((Value.Unknown) unknown.get(), count, call);
            }
            var home = Home.computed(call.place(), List.of(settled.getFirst().home()));
            return Equality.text(settled.getFirst())
                    .flatMap(block -> count.flatMap(n -> bits.flatMap(b -> Subnets.of(block, n, b))))
                    .map(texts -> (Value) Value.Sequence.list(
                            Type.STRING,
                            texts.stream()
                                    .map(t -> (Value) new Value.Text(t, home))
                                    .toList(),
                            home))
                    .orElseGet(() -> refused(call, "a block that holds that many, a count of 1 to 256, and host bits"));
        });
    }

    /// As many unknown blocks as are asked for.
    private static Value blocks(Value.Unknown unknown, Optional<Integer> count, Intrinsic call) {
        if (count.isEmpty() || count.get() < 1 || count.get() > Subnets.LIMIT) {
            return derived(unknown, call, TEXTS);
        }
        var items = new ArrayList<Value>();
        for (int i = 0; i < count.get(); i++) {
            items.add(derived(unknown, call, Type.STRING));
        }
        return Value.Sequence.list(Type.STRING, items, Home.computed(call.place(), List.of(unknown.home())));
    }

    private static Value derived(Value.Unknown unknown, Intrinsic call, Type type) {
        return new Value.Unknown(
                unknown.cause(),
                type,
                Known.NOT_NULL,
                Home.computed(call.place(), List.of(unknown.home())),
                unknown.sensitive());
    }

    /// A whole number, also one that is a text.
    private static Optional<Integer> integer(Value value) {
        try {
            return Equality.text(value).filter(t -> t.length() < 12).map(t -> Integer.valueOf(t.strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Value refused(Intrinsic call, String wanted) {
        return stack.problems.refused(
                CloudFormationDiagnostics.badArguments(call.place(), "Fn::" + call.name(), wanted));
    }
}
