package dev.picket.cloudformation;

import dev.picket.document.DocumentValues;
import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.ScalarKind;
import dev.picket.value.Choices;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.List;

/// `Fn::ForEach::Name: [Identifier, collection, {template}]` in any mapping, nested. The loop's own name vanishes;
/// `${X}` and `&{X}` in what it makes are the item, the latter without what is neither letter nor digit.
final class Loops {
    /// Items of all loops of a template together.
    static final int LIMIT = 10_000;

    private final Stack stack;
    private int made;
    private boolean full;

    Loops(Stack stack) {
        this.stack = stack;
    }

    /// @param name the entry's key, with items put in
    record Item(String name, Entry entry, Context context) {}

    /// The entries with every loop among them unrolled.
    List<Item> expand(List<Entry> entries, Context at) {
        var items = new ArrayList<Item>(entries.size());
        for (var entry : entries) {
            if (entry.name().startsWith(Intrinsic.LOOP)) {
                loop(entry, at, items);
            } else {
                items.add(new Item(replaced(DocumentValues.key(entry), at), entry, at));
            }
        }
        return items;
    }

    private void loop(Entry entry, Context at, List<Item> out) {
        if (!(entry.value() instanceof SequenceNode list)
                || list.items().size() != 3
                || !(list.items().getFirst() instanceof Scalar identifier)
                || !(list.items().get(2) instanceof MappingNode body)) {
            stack.problems.add(CloudFormationDiagnostics.badArguments(
                    entry.key().span(), "Fn::ForEach", "an identifier, a collection and a mapping"));
            return;
        }
        for (var item : collection(list, at)) {
            if (made >= LIMIT) {
                if (!full) {
                    stack.problems.add(
                            CloudFormationDiagnostics.tooManyItems(entry.key().span()));
                }
                full = true;
                return;
            }
            made++;
            out.addAll(expand(body.entries(), at.with(identifier.text(), item)));
        }
    }

    /// The items of a collection that is known in every world; of any other none, with a note of what it waits for.
    private List<Value> collection(SequenceNode list, Context at) {
        var value = stack.expressions.evaluate(list.items().get(1), at);
        var items = new ArrayList<Value>();
        if (value instanceof Value.Sequence sequence) {
            var ways = Ways.of(stack.guards, at.under(), w -> ListFunctions.present(sequence, w));
            for (var item : ways.cases().isEmpty()
                    ? List.<Value>of()
                    : ways.cases().getFirst().value()) {
                var settled = Ways.of(stack.guards, at.under(), w -> Choices.settle(item, w))
                        .cases();
                var one = settled.isEmpty() ? item : settled.getFirst().value();
                if (one instanceof Value.Sequence nested) {
                    items.addAll(nested.values());
                } else {
                    items.add(one);
                }
            }
        } else {
            stack.loopsWaiting.add(new Stack.Waiting(list.items().get(1).whole(), value));
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
}
