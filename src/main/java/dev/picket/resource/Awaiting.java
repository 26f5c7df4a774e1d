package dev.picket.resource;

import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a variable's or parameter's value goes that nobody has given yet: the rows of a view, each an object with a `Value`, of all
/// resources of the root.
final class Awaiting {
    private final Node input;
    private final Guards guards;
    private final List<Sequence.Element> found = new ArrayList<>();

    private Awaiting(Node input, Guards guards) {
        this.input = input;
        this.guards = guards;
    }

    static Value of(Node input, RootGraph root, String view) {
        var awaiting = new Awaiting(input, root.root().guards());
        for (var node : root.nodes()) {
            if (!node.elsewhere() && node.shape().views().containsKey(view)) {
                node.get(view).ifPresent(rows -> awaiting.rows(rows, node.when()));
            }
        }
        var header = input.resource().header();
        return new Sequence(
                Sequence.Kind.LIST,
                Type.ANY,
                awaiting.found,
                Optional.empty(),
                awaiting.found.isEmpty() ? Home.absent(header) : Home.made(header),
                false);
    }

    private void rows(Value rows, Guard when) {
        switch (rows) {
            case Value.Choice c -> c.cases().forEach(k -> rows(k.value(), guards.and(when, k.when())));
            case Sequence s -> s.elements().forEach(e -> row(e.value(), guards.and(when, e.when())));
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Unknown _ -> {}
        }
    }

    private void row(Value row, Guard when) {
        switch (row) {
            case Value.Choice c -> c.cases().forEach(k -> row(k.value(), guards.and(when, k.when())));
            case Value.Mapping m ->
                m.get("Value").ifPresent(v -> {
                    var waits = guards.and(when, waits(v));
                    if (waits != Guard.NEVER) {
                        found.add(new Sequence.Element(waits, row));
                    }
                });
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Sequence _,
                    Value.Entity _,
                    Value.Unknown _ -> {}
        }
    }

    private Guard waits(Value value) {
        return switch (value) {
            case Value.Unknown u
            when u.cause().kind() == Cause.Kind.INPUT
                    && u.cause().place().equals(input.resource().header()) -> Guard.ALWAYS;
            case Value.Choice c -> {
                var any = Guard.NEVER;
                for (var k : c.cases()) {
                    any = guards.or(any, guards.and(k.when(), waits(k.value())));
                }
                yield any;
            }
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Text _,
                    Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Unknown _ -> Guard.NEVER;
        };
    }
}
