package dev.picket.cloudformation;

import dev.picket.document.Node;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Guard.Input;
import dev.picket.value.Type;
import dev.picket.value.Value;
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
    private final Literals literals;
    private final Equals equals;
    private final SequencedMap<String, Loops.Item> declared = new LinkedHashMap<>();
    private final Map<String, Guard> known = new HashMap<>();
    private final Set<String> running = new LinkedHashSet<>();
    private boolean incomplete;

    Conditions(Stack stack) {
        this.stack = stack;
        this.literals = new Literals(stack.template);
        this.equals = new Equals(stack.guards);
    }

    /// Reads the section, after parameters and mappings.
    void read() {
        declared.clear();
        known.clear();
        equals.clear();
        var expanded = stack.loops.expand(stack.template.entries("Conditions"), stack.context());
        incomplete = !expanded.waiting().isEmpty();
        for (var item : expanded.items()) {
            declared.put(item.name(), item);
        }
        declared.keySet().forEach(name -> named(name, stack.template.header()));
    }

    /// Whether texts were met that equal inputs were not asked for: then the sections are to be read again.
    boolean isStale() {
        return equals.isAsked() && literals.grew();
    }

    /// From here on the conditions go by their names.
    void settle() {
        declared.keySet().forEach(name -> stack.guards.name(stack.prefix + name, named(name, stack.template.header())));
    }

    Guard named(String name, Span use) {
        var guard = known.get(name);
        if (guard != null) {
            return guard;
        }
        var item = declared.get(name);
        if (item == null) {
            if (!incomplete && !stack.template.transformed()) {
                stack.problems.add(CloudFormationDiagnostics.unknownCondition(use, name));
            }
            return opaque(name, name);
        }
        if (!running.add(name)) {
            stack.problems.add(
                    CloudFormationDiagnostics.cyclicCondition(item.entry().key().span(), name));
            return opaque(name, name);
        }
        guard = guard(item.entry().value(), item.context()).orElseGet(() -> opaque(name, name));
        running.remove(name);
        known.put(name, guard);
        return guard;
    }

    /// A condition that cannot be read is one input of its own, true or false.
    Guard opaque(String identity, String name) {
        return stack.guards.is(
                stack.guards.opaque("condition " + stack.prefix + identity, stack.prefix + name), "true");
    }

    Literals literals() {
        return literals;
    }

    /// Notes that two inputs are asked to be equal.
    Guard equal(Input a, Input b, Guard equal) {
        return equals.note(a, b, equal);
    }

    /// The worlds in which what equals the same is equal.
    Guard consistent() {
        return equals.transitive();
    }

    /// When a condition function holds; empty where it cannot be read.
    Optional<Guard> guard(Node node, Context at) {
        var call = Intrinsic.ofCondition(node);
        if (call.isEmpty()) {
            return literal(node);
        }
        var arguments = call.get().arguments();
        return switch (call.get().name()) {
            case "Condition" -> name(call.get(), at);
            case "Not" ->
                arguments.size() == 1
                        ? guard(arguments.getFirst(), at).map(stack.guards::not)
                        : refused(call.get(), "one condition");
            case "And" -> all(call.get(), at, true);
            case "Or" -> all(call.get(), at, false);
            case "Equals" ->
                arguments.size() == 2
                        ? Optional.of(equal(arguments.getFirst(), arguments.getLast(), at))
                        : refused(call.get(), "two values");
            case "Contains", "EachMemberEquals", "EachMemberIn" -> list(call.get(), at);
            case "Transform" -> Optional.empty();
            default -> notACondition(node.whole());
        };
    }

    private Optional<Guard> refused(Intrinsic call, String wanted) {
        stack.problems.add(CloudFormationDiagnostics.badArguments(call.place(), "Fn::" + call.name(), wanted));
        return Optional.empty();
    }

    private Optional<Guard> notACondition(Span place) {
        if (!stack.template.transformed()) {
            stack.problems.add(CloudFormationDiagnostics.notACondition(place));
        }
        return Optional.empty();
    }

    private Optional<Guard> literal(Node node) {
        var text = node instanceof Scalar scalar ? ScalarKind.text(scalar) : "";
        return switch (text) {
            case "true" -> Optional.of(Guard.ALWAYS);
            case "false" -> Optional.of(Guard.NEVER);
            default -> notACondition(node.whole());
        };
    }

    private Optional<Guard> name(Intrinsic call, Context at) {
        return call.argument() instanceof Scalar scalar
                ? Optional.of(named(stack.loops.text(scalar, at), call.place()))
                : refused(call, "the name of a condition");
    }

    private Optional<Guard> all(Intrinsic call, Context at, boolean and) {
        var arguments = call.arguments();
        if (arguments.size() < 2 || arguments.size() > 10) {
            stack.problems.add(CloudFormationDiagnostics.badArguments(
                    call.place(), "Fn::" + call.name(), "two to ten conditions"));
        }
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

    /// The functions of `Rules`: what is asked for comes second in `Contains`, first in the others.
    private Optional<Guard> list(Intrinsic call, Context at) {
        var arguments = call.arguments();
        if (arguments.size() != 2) {
            return refused(call, "two arguments");
        }
        return call.name().equals("Contains")
                ? members(arguments.getLast(), arguments.getFirst(), at)
                : members(arguments.getFirst(), arguments.getLast(), at);
    }

    private Guard equal(Node left, Node right, Context at) {
        return new Equality(stack, at)
                .when(stack.expressions.evaluate(left, at), stack.expressions.evaluate(right, at));
    }

    /// Whether each value of the first list is one of the second.
    private Optional<Guard> members(Node asked, Node among, Context at) {
        return values(asked, at).flatMap(a -> values(among, at).map(b -> members(a, b, at)));
    }

    private Guard members(List<Value> asked, List<Value> among, Context at) {
        var equality = new Equality(stack, at);
        var result = Guard.ALWAYS;
        for (var one : asked) {
            var some = Guard.NEVER;
            for (var other : among) {
                some = stack.guards.or(some, equality.when(one, other));
            }
            result = stack.guards.and(result, some);
        }
        return result;
    }

    /// The values of a list, or the one that is no list; empty where they are not known one by one.
    private Optional<List<Value>> values(Node node, Context at) {
        if (node instanceof SequenceNode list && list.tag().isEmpty()) {
            return Optional.of(stack.expressions.all(list.items(), at));
        }
        return switch (stack.expressions.evaluate(node, at)) {
            case Value.Sequence s -> s.isClosed() ? Optional.of(s.values()) : Optional.empty();
            case Value.Unknown u -> u.type() == Type.STRING ? Optional.of(List.of(u)) : Optional.empty();
            case Value.Choice c ->
                c.cases().stream().anyMatch(one -> one.value() instanceof Value.Sequence)
                        ? Optional.empty()
                        : Optional.of(List.of(c));
            case Value.Null _ -> Optional.of(List.of());
            case Value.Mapping _ -> Optional.empty();
            case Value one -> Optional.of(List.of(one));
        };
    }
}
