package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.value.Cause;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// `FindInMap` and `ImportValue`.
final class Lookups {
    private final Stack stack;

    Lookups(Stack stack) {
        this.stack = stack;
    }

    Value importValue(Intrinsic call, Context at) {
        var name = stack.expressions.evaluate(call.argument(), at);
        return stack.expressions.cell(call.argument(), at, ways -> {
            var settled = Choices.settle(name, ways);
            if (!(settled instanceof Value.Unknown) && Equality.text(settled).isEmpty()) {
                return stack.problems.refused(
                        CloudFormationDiagnostics.badArguments(call.place(), "Fn::ImportValue", "a name"));
            }
            var described = Identity.described(settled);
            var cause = new Cause(Cause.Kind.OUTSIDE, "Fn::ImportValue " + described, call.place());
            var unknown = new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, Home.written(call.place()));
            return ExportName.of(settled)
                    .flatMap(n -> stack.run.stacks.flatMap(s -> s.imported(n, stack)))
                    .map(i -> covering(i.at(call.place(), described), ways.way(), unknown))
                    .orElse(unknown);
        });
    }

    /// The value of an export of the same root, which need not exist in every world.
    private Value covering(Value value, Guard under, Value otherwise) {
        if (!(value instanceof Value.Choice choice)) {
            return value;
        }
        var cases = new ArrayList<Ways.Case<Value>>();
        var left = under;
        for (var one : choice.cases()) {
            var when = stack.guards.and(under, one.when());
            if (when != Guard.NEVER) {
                cases.add(new Ways.Case<>(when, one.value() instanceof Value.Null ? otherwise : one.value()));
                left = stack.guards.and(left, stack.guards.not(when));
            }
        }
        if (left != Guard.NEVER) {
            cases.add(new Ways.Case<>(left, otherwise));
        }
        return new Value.Choice(cases, choice.home());
    }

    /// An output of another stack, in any account and region.
    Value stackOutput(Intrinsic call, Context at) {
        if (!(call.argument() instanceof MappingNode arguments)
                || arguments.get("StackName").isEmpty()
                || arguments.get("OutputName").isEmpty()) {
            return stack.problems.refused(CloudFormationDiagnostics.badArguments(
                    call.place(), "Fn::GetStackOutput", "`StackName` and `OutputName`"));
        }
        var value = stack.expressions.evaluate(arguments, at) instanceof Value.Mapping m
                ? m
                : Value.Mapping.object(new LinkedHashMap<>(), Home.written(call.place()));
        var of = value.get("StackName").map(Identity::described).orElse("");
        var output = value.get("OutputName").map(Identity::described).orElse("");
        var cause = new Cause(Cause.Kind.OUTSIDE, "Fn::GetStackOutput " + of + "." + output, call.place());
        return new Value.Unknown(cause, Type.STRING, Known.NOT_NULL, Home.written(call.place()));
    }

    Value findInMap(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() < 3 || arguments.size() > 4) {
            return stack.problems.refused(
                    CloudFormationDiagnostics.badArguments(call.place(), "Fn::FindInMap", "a mapping and two keys"));
        }
        if (stack.template.isPlain()) {
            plain(call, arguments);
        }
        var names = stack.expressions.all(arguments.subList(0, 3), at);
        var fallback = fallback(arguments, at);
        return stack.expressions.cell(call.argument(), at, ways -> find(call, names, fallback, at, ways));
    }

    /// What the smaller language does not know.
    private void plain(Intrinsic call, List<Node> arguments) {
        if (arguments.size() == 4) {
            stack.problems.add(
                    CloudFormationDiagnostics.needsExtensions(arguments.get(3).whole(), "DefaultValue"));
        }
        for (var argument : arguments.subList(0, 3)) {
            var inner = Intrinsic.of(argument);
            if (inner.isPresent()
                    && !inner.get().name().equals("Ref")
                    && !inner.get().name().equals("FindInMap")) {
                stack.problems.add(
                        CloudFormationDiagnostics.needsExtensionsWithin(argument.whole(), "Fn::" + call.name()));
            }
        }
    }

    private Optional<Value> fallback(List<Node> arguments, Context at) {
        return !stack.template.isPlain() && arguments.size() == 4 && arguments.get(3) instanceof MappingNode more
                ? more.get("DefaultValue").map(n -> stack.expressions.evaluate(n, at))
                : Optional.empty();
    }

    private Value find(Intrinsic call, List<Value> names, Optional<Value> fallback, Context at, Ways ways) {
        var map = Choices.settle(names.getFirst(), ways);
        var name = Equality.text(map);
        if (name.isEmpty()) {
            return map instanceof Value.Unknown u ? derived(u, call) : noMapping(call, "");
        }
        var entry = stack.mappings.get(name.get());
        if (entry == null || !(entry.value() instanceof MappingNode found)) {
            return stack.mappings.containsKey("Fn::Transform") || stack.template.transformed()
                    ? Calls.macro(call.place())
                    : noMapping(call, name.get());
        }
        Node node = found;
        for (var key : names.subList(1, 3)) {
            if (!(node instanceof MappingNode level)) {
                return noMapping(call, name.get());
            }
            var settled = Choices.settle(key, ways);
            var text = key(settled, level, ways);
            if (text.isEmpty()
                    && settled instanceof Value.Unknown u
                    && u.known().input().isEmpty()) {
                return derived(u, call);
            }
            var next = text.flatMap(t -> member(level, t));
            if (next.isEmpty()) {
                return fallback.map(f -> Choices.settle(f, ways))
                        .orElseGet(() -> missing(call, name.get(), text.orElse("…"), at, ways));
            }
            node = next.get();
        }
        return PartialText.withReferences(DocumentValues.of(node)).through(call.place());
    }

    /// The key as text; an input is each key of the mapping in turn, then none of them.
    private Optional<String> key(Value settled, MappingNode level, Ways ways) {
        var text = Equality.text(settled);
        if (text.isPresent() || !(settled instanceof Value.Unknown unknown)) {
            return text;
        }
        var input = unknown.known().input();
        if (input.isEmpty()) {
            return Optional.empty();
        }
        var cases = new ArrayList<Ways.Case<Optional<String>>>();
        var none = Guard.ALWAYS;
        for (var entry : level.entries()) {
            var key = DocumentValues.key(entry);
            var is = stack.parameters.admits(input.get(), key) ? stack.guards.is(input.get(), key) : Guard.NEVER;
            none = stack.guards.and(none, stack.guards.not(is));
            cases.add(new Ways.Case<>(is, Optional.of(key)));
        }
        cases.add(new Ways.Case<>(none, Optional.empty()));
        return ways.settle(cases);
    }

    private static Optional<Node> member(MappingNode level, String key) {
        return level.entries().stream()
                .filter(e -> DocumentValues.key(e).equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    /// Where the key hangs on the user's inputs there is no stack with these; else it is a mistake.
    private Value missing(Intrinsic call, String mapping, String key, Context at, Ways ways) {
        if (stack.run.first && ways.way() != at.under()) {
            stack.run.impossible = stack.guards.or(stack.run.impossible, ways.way());
            return new Value.Null(Home.written(call.place()));
        }
        return stack.problems.refused(CloudFormationDiagnostics.noSuchKey(call.place(), mapping, key));
    }

    private Value noMapping(Intrinsic call, String name) {
        return stack.problems.refused(CloudFormationDiagnostics.noSuchMapping(call.place(), name));
    }

    private static Value derived(Value.Unknown unknown, Intrinsic call) {
        return new Value.Unknown(
                unknown.cause(),
                Type.ANY,
                Known.NOT_NULL,
                Home.computed(call.place(), List.of(unknown.home())),
                unknown.sensitive());
    }
}
