package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The conditions of a template as guards over its parameters, in any order.
final class Conditions {
    private final Stack stack;
    private final SequencedMap<String, Loops.Item> declared = new LinkedHashMap<>();
    private final Map<String, Guard> known = new HashMap<>();
    private final Set<String> running = new LinkedHashSet<>();

    Conditions(Stack stack) {
        this.stack = stack;
    }

    /// Reads the section, after parameters and mappings.
    void read() {
        for (var item : stack.loops.expand(stack.template.entries("Conditions"), stack.context())) {
            declared.put(item.name(), item);
        }
        declared.keySet().forEach(name -> stack.guards.name(stack.prefix + name, named(name, stack.template.header())));
    }

    Guard named(String name, Span use) {
        var guard = known.get(name);
        if (guard != null) {
            return guard;
        }
        var item = declared.get(name);
        if (item == null) {
            if (!stack.template.transformed()) {
                stack.problems.add(CloudFormationDiagnostics.unknownCondition(use, name));
            }
            return opaque(name);
        }
        if (!running.add(name)) {
            stack.problems.add(
                    CloudFormationDiagnostics.cyclicCondition(item.entry().key().span(), name));
            return opaque(name);
        }
        guard = guard(item.entry().value(), item.context()).orElseGet(() -> opaque(name));
        running.remove(name);
        known.put(name, guard);
        return guard;
    }

    /// A condition that cannot be read is one input of its own, true or false.
    Guard opaque(String name) {
        return stack.guards.is(stack.guards.opaque("condition " + stack.prefix + name, stack.prefix + name), "true");
    }

    /// When a condition function holds; empty where it cannot be read.
    Optional<Guard> guard(Node node, Context at) {
        var call = Intrinsic.ofCondition(node);
        if (call.isEmpty()) {
            return literal(node);
        }
        var arguments = call.get().arguments();
        var place = call.get().place();
        return switch (call.get().name()) {
            case "Condition" -> name(call.get().argument(), at).map(n -> named(n, place));
            case "Not" ->
                arguments.size() == 1 ? guard(arguments.getFirst(), at).map(stack.guards::not) : Optional.empty();
            case "And" -> all(arguments, at, true);
            case "Or" -> all(arguments, at, false);
            case "Equals" -> arguments.size() == 2 ? Optional.of(equal(arguments, at)) : badEquals(place);
            case "Contains" -> members(arguments, at, false);
            case "EachMemberIn" -> members(arguments, at, true);
            default -> Optional.empty();
        };
    }

    private Optional<Guard> badEquals(Span place) {
        stack.problems.add(CloudFormationDiagnostics.badArguments(place, "Fn::Equals", "two values"));
        return Optional.empty();
    }

    private static Optional<Guard> literal(Node node) {
        if (!(node instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return switch (ScalarKind.text(scalar)) {
            case "true" -> Optional.of(Guard.ALWAYS);
            case "false" -> Optional.of(Guard.NEVER);
            default -> Optional.empty();
        };
    }

    private Optional<String> name(Node node, Context at) {
        return node instanceof Scalar scalar ? Optional.of(stack.loops.text(scalar, at)) : Optional.empty();
    }

    private Optional<Guard> all(List<Node> arguments, Context at, boolean and) {
        var result = and ? Guard.ALWAYS : Guard.NEVER;
        for (var argument : arguments) {
            var guard = guard(argument, at);
            if (guard.isEmpty() || stack.guards.full()) {
                return Optional.empty();
            }
            result = and ? stack.guards.and(result, guard.get()) : stack.guards.or(result, guard.get());
        }
        return Optional.of(result);
    }

    private Guard equal(List<Node> arguments, Context at) {
        var left = stack.expressions.evaluate(arguments.getFirst(), at);
        var right = stack.expressions.evaluate(arguments.getLast(), at);
        var equality = new Equality(stack);
        var outcomes = Ways.of(stack.guards, at.under(), ways -> equality.when(left, right, ways));
        if (!outcomes.complete() || stack.guards.full()) {
            return opaque(Equality.name(left, right));
        }
        return folded(outcomes);
    }

    private Guard folded(Ways.Outcomes<Guard> outcomes) {
        var result = Guard.NEVER;
        for (var outcome : outcomes.cases()) {
            result = stack.guards.or(result, stack.guards.and(outcome.when(), outcome.value()));
        }
        return result;
    }

    /// `Contains`: some member of the first list equals the second argument; `EachMemberIn`: each of the first is in
    /// the second.
    private Optional<Guard> members(List<Node> arguments, Context at, boolean each) {
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        var asked = items(each ? arguments.getFirst() : arguments.getLast());
        var among = items(each ? arguments.getLast() : arguments.getFirst());
        var result = Guard.ALWAYS;
        for (var one : asked) {
            var some = Guard.NEVER;
            for (var other : among) {
                if (stack.guards.full()) {
                    return Optional.empty();
                }
                some = stack.guards.or(some, equal(List.of(one, other), at));
            }
            result = stack.guards.and(result, some);
        }
        return Optional.of(result);
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode list && list.tag().isEmpty()
                ? new ArrayList<>(list.items())
                : List.of(node);
    }
}
