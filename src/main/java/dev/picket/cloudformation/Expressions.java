package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence.Element;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Nodes to values. Lists and mappings keep their shape: an item or member that depends on conditions is a cell of
/// its own, so ten conditional items are ten guarded items. `AWS::NoValue`, and null, is absence.
final class Expressions {
    private final Stack stack;
    private final Calls calls;

    Expressions(Stack stack) {
        this.stack = stack;
        this.calls = new Calls(stack);
    }

    Value evaluate(Node node, Context at) {
        var call = Intrinsic.of(node);
        if (call.isPresent()) {
            return calls.call(call.get(), at);
        }
        return switch (node) {
            case Scalar scalar -> scalar(scalar, at);
            case SequenceNode list -> list(list, at);
            case MappingNode mapping -> object(mapping, at);
        };
    }

    /// A cell: `compute` is run for each way that its operands' choices make.
    Value cell(Node place, Context at, Function<Ways, Value> compute) {
        return Choices.cell(stack.guards, at.under(), Home.written(place.whole()), compute);
    }

    private Value scalar(Scalar scalar, Context at) {
        var value = DocumentValues.scalar(scalar);
        if (!(value instanceof Value.Text text)) {
            return value;
        }
        var replaced = stack.loops.replaced(text.value(), at);
        var meant = replaced.equals(text.value()) ? text : new Value.Text(replaced, text.home());
        return ServerlessFile.withoutVariables(meant) instanceof Value.Unknown unknown
                ? unknown
                : PartialText.withReferences(meant);
    }

    private Value list(SequenceNode list, Context at) {
        var elements = new ArrayList<Element>();
        for (var item : list.items()) {
            element(evaluate(item, at)).ifPresent(elements::add);
        }
        return new Value.Sequence(
                Value.Sequence.Kind.TUPLE, Type.ANY, elements, Optional.empty(), Home.written(list.span()), false);
    }

    /// An item; where some alternative is absent it is there only under the guard of the others.
    private Optional<Element> element(Value value) {
        if (value instanceof Value.Null) {
            return Optional.empty();
        }
        if (!(value instanceof Value.Choice choice)) {
            return Optional.of(new Element(Guard.ALWAYS, value));
        }
        var there = choice.cases().stream()
                .filter(c -> !(c.value() instanceof Value.Null))
                .toList();
        if (there.size() == choice.cases().size()) {
            return Optional.of(new Element(Guard.ALWAYS, value));
        }
        var when = there.stream().map(Ways.Case::when).reduce(Guard.NEVER, stack.guards::or);
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new Element(
                        when, there.size() == 1 ? there.getFirst().value() : new Value.Choice(there, choice.home())));
    }

    private Value object(MappingNode mapping, Context at) {
        var members = new LinkedHashMap<String, Value>();
        Optional<Value.Unknown> rest = Optional.empty();
        var expanded = stack.loops.expand(mapping.entries(), at);
        for (var item : expanded.items()) {
            var value = evaluate(item.entry().value(), item.context());
            if (item.name().equals("Fn::Transform")) {
                rest = Optional.of(Calls.macro(item.entry().key().span()));
            } else if (!(value instanceof Value.Null)) {
                members.put(
                        item.name(),
                        Loops.only(item, at)
                                .map(w -> sometimes(item.entry().value(), at, w, value))
                                .orElse(value));
            }
        }
        for (var waiting : expanded.waiting()) {
            rest = Optional.of(waiting.rest());
        }
        return new Value.Mapping(
                Value.Mapping.Kind.OBJECT, Type.ANY, members, rest, Home.written(mapping.span()), false);
    }

    private Value sometimes(Node node, Context at, Guard when, Value value) {
        var absent = new Value.Null(Home.absent(node.whole()));
        return cell(node, at, ways -> ways.decide(when) ? value : absent);
    }

    List<Value> all(List<Node> nodes, Context at) {
        return nodes.stream().map(n -> evaluate(n, at)).toList();
    }
}
