package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// `Fn::ForEach::Name: [Identifier, collection, {template}]` in any mapping, nested. The loop's own name vanishes;
/// `${X}` and `&{X}` in what it makes are the item, the latter without what is neither letter nor digit.
final class Loops {
    /// Items of all loops of a template together.
    static final int LIMIT = 10_000;

    /// Nodes of the templates of all items together.
    private static final int NODES = 500_000;

    private final Stack stack;
    private int made;
    private int nodes;
    private boolean full;

    Loops(Stack stack) {
        this.stack = stack;
    }

    /// @param name the entry's key, with items put in
    /// @param context under what it is there
    record Item(String name, Entry entry, Context context) {}

    /// @param waiting the collections that are not known, and items that are not
    record Expanded(List<Item> items, List<Stack.Waiting> waiting) {}

    /// The entries with every loop among them unrolled.
    Expanded expand(List<Entry> entries, Context at) {
        var expanded = new Expanded(new ArrayList<>(entries.size()), new ArrayList<>());
        expand(entries, at, expanded);
        return expanded;
    }

    private void expand(List<Entry> entries, Context at, Expanded out) {
        for (var entry : entries) {
            if (entry.name().startsWith(Intrinsic.LOOP)) {
                loop(entry, at, out);
            } else {
                out.items().add(new Item(replaced(DocumentValues.key(entry), at), entry, at));
            }
        }
    }

    private void loop(Entry entry, Context at, Expanded out) {
        if (!(entry.value() instanceof SequenceNode list)
                || list.items().size() != 3
                || !(list.items().getFirst() instanceof Scalar identifier)
                || !(list.items().get(2) instanceof MappingNode body)) {
            stack.problems.add(CloudFormationDiagnostics.badArguments(
                    entry.key().span(), "Fn::ForEach", "an identifier, a collection and a mapping"));
            return;
        }
        if (stack.template.isPlain()) {
            stack.problems.add(
                    CloudFormationDiagnostics.needsExtensions(entry.key().span(), "Fn::ForEach"));
        }
        int size = size(body);
        for (var item : collection(list.items().get(1), at, out).values()) {
            if (made >= LIMIT || nodes >= NODES) {
                if (!full) {
                    stack.problems.add(
                            CloudFormationDiagnostics.tooManyItems(entry.key().span()));
                }
                full = true;
                return;
            }
            made++;
            nodes += size;
            expand(body.entries(), at.under(item.when()).with(identifier.text(), item.value()), out);
        }
    }

    private static int size(Node node) {
        return switch (node) {
            case Scalar _ -> 1;
            case SequenceNode list ->
                1 + list.items().stream().mapToInt(Loops::size).sum();
            case MappingNode mapping ->
                1
                        + mapping.entries().stream()
                                .mapToInt(e -> 1 + size(e.value()))
                                .sum();
        };
    }

    /// The items of a collection by their text, each with the worlds in which it is one. What is not known is none,
    /// with a note of what it waits for.
    private LinkedHashMap<String, Ways.Case<Value>> collection(Node node, Context at, Expanded out) {
        var value = stack.expressions.evaluate(node, at);
        var items = new LinkedHashMap<String, Ways.Case<Value>>();
        var ways = Ways.of(stack.guards, at.under(), w -> items(value, w));
        for (var outcome : ways.cases()) {
            for (var item : outcome.value()) {
                if (item instanceof Value.Unknown unknown) {
                    out.waiting().add(new Stack.Waiting(node.whole(), unknown));
                } else {
                    text(item, node).ifPresent(t -> add(items, t, new Ways.Case<>(outcome.when(), item)));
                }
            }
        }
        if (!ways.complete()) {
            out.waiting().add(new Stack.Waiting(node.whole(), value));
        }
        return items;
    }

    private void add(LinkedHashMap<String, Ways.Case<Value>> items, String text, Ways.Case<Value> item) {
        var before = items.get(text);
        var when = before == null ? item.when() : stack.guards.or(before.when(), item.when());
        items.put(text, new Ways.Case<>(when, before == null ? item.value() : before.value()));
    }

    private Optional<String> text(Value item, Node node) {
        var text = Equality.text(item);
        if (text.isEmpty()) {
            stack.problems.add(CloudFormationDiagnostics.notTexts(node.whole()));
        }
        return text;
    }

    /// The items on one way, lists among them in their place.
    private static List<Value> items(Value collection, Ways ways) {
        if (!(Choices.settle(collection, ways) instanceof Value.Sequence sequence)) {
            return List.of(Choices.settle(collection, ways));
        }
        var items = new ArrayList<Value>();
        for (var item : ListFunctions.present(sequence, ways)) {
            if (Choices.settle(item, ways) instanceof Value.Sequence nested) {
                ListFunctions.present(nested, ways).forEach(i -> items.add(Choices.settle(i, ways)));
            } else {
                items.add(Choices.settle(item, ways));
            }
        }
        return items;
    }

    /// A scalar that names something, with items put in.
    String text(Scalar scalar, Context at) {
        return replaced(ScalarKind.text(scalar), at);
    }

    String replaced(String text, Context at) {
        if (at.items().isEmpty() || text.indexOf('{') < 0) {
            return text;
        }
        for (var item : at.items().entrySet()) {
            var value = Equality.text(item.getValue());
            if (value.isPresent()) {
                text = text.replace("${" + item.getKey() + "}", value.get())
                        .replace("&{" + item.getKey() + "}", value.get().replaceAll("[^A-Za-z0-9]", ""));
            }
        }
        return text;
    }

    /// The guard under which an item is there, where that is not wherever its mapping is.
    static Optional<Guard> only(Item item, Context at) {
        return item.context().under() == at.under()
                ? Optional.empty()
                : Optional.of(item.context().under());
    }
}
