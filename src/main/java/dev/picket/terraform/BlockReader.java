package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Scope;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Value.Sequence.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The body of a block to an object: arguments are cells, blocks of one type a list of objects, each homed at its
/// header.
final class BlockReader {
    private final Run run;
    private final Consumer<Diagnostic> heard;
    private int blocks;

    BlockReader(Run run, Consumer<Diagnostic> heard) {
        this.run = run;
        this.heard = heard;
    }

    /// @param skip arguments and blocks that are left out
    Mapping read(Body body, Span header, Scope scope, Guard start, Set<String> skip) {
        var members = new LinkedHashMap<String, Value>();
        for (var name : names(body)) {
            if (!skip.contains(name)) {
                member(body, name, header, scope, start).ifPresent(v -> members.put(name, v));
            }
        }
        return Mapping.object(members, Home.written(header));
    }

    /// Argument and block names in the order in which they were written; `dynamic "x"` is `x`.
    static Set<String> names(Body body) {
        var names = new LinkedHashSet<String>();
        for (var item : body.items()) {
            switch (item) {
                case Attribute a -> names.add(a.name());
                case Block b -> names.add(kind(b));
            }
        }
        return names;
    }

    private static String kind(Block b) {
        return b.type().equals("dynamic") ? b.label(0) : b.type();
    }

    /// One argument, or the list of all blocks of one type; empty where there is neither.
    Optional<Value> member(Body body, String name, Span header, Scope scope, Guard start) {
        var attribute = body.attribute(name);
        if (attribute.isPresent()) {
            return Optional.of(run.evaluate(attribute.get().value(), scope, start, heard));
        }
        var all = body.blocks().filter(b -> kind(b).equals(name)).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var elements = new ArrayList<Element>();
        Optional<Value.Unknown> rest = Optional.empty();
        for (var block : all) {
            if (block.type().equals("dynamic")) {
                var open = dynamic(block, scope, start, elements);
                rest = rest.or(() -> open);
            } else {
                elements.add(new Element(Guard.ALWAYS, labelled(block, scope, start)));
            }
        }
        var home = Home.written(
                elements.size() == 1 && rest.isEmpty() ? all.getFirst().header() : header);
        return Optional.of(new Sequence(Sequence.Kind.LIST, Type.ANY, elements, rest, home, false));
    }

    private Value labelled(Block block, Scope scope, Guard start) {
        return read(block.body(), block.header(), scope, start, Set.of());
    }

    /// A bare word; in JSON it is the one part of a template.
    private static String name(Expression e) {
        return switch (e) {
            case Expression.Name n -> n.name();
            case Expression.Text t -> t.value();
            case Expression.Template t
            when t.parts().getFirst() instanceof Expression.Part.Interpolation i -> name(i.value());
            default -> e.span().text();
        };
    }

    private Optional<Value.Unknown> dynamic(Block block, Scope scope, Guard start, List<Element> into) {
        var content = block.body().block("content");
        var forEach = block.body().attribute("for_each");
        if (content.isEmpty() || forEach.isEmpty()) {
            heard.accept(
                    TerraformDiagnostics.incompleteDynamic(block.header(), content.isEmpty() ? "content" : "for_each"));
            return Optional.empty();
        }
        var iterator =
                block.body().attribute("iterator").map(a -> name(a.value())).orElse(block.label(0));
        var collection = run.evaluate(forEach.get().value(), scope, start, heard);
        var cases = collection instanceof Value.Choice c
                ? c.cases()
                : List.of(new dev.picket.value.Ways.Case<>(start, collection));
        Optional<Value.Unknown> rest = Optional.empty();
        for (var c : cases) {
            var items = DynamicItems.of(c.value(), run.guards());
            if (items.isEmpty()) {
                heard.accept(
                        TerraformDiagnostics.badDynamic(forEach.get().value().span()));
                continue;
            }
            for (var item : items.get().list()) {
                if (++blocks > Bounds.BLOCKS) {
                    heard.accept(TerraformDiagnostics.tooManyBlocks(block.header()));
                    return Optional.of(DynamicItems.beyond(forEach.get().value().span()));
                }
                var when = run.guards().and(c.when(), item.when());
                if (run.guards().and(start, when) == Guard.NEVER) {
                    continue;
                }
                var inner = scope.with(iterator, item.iterator());
                var object = read(
                        content.get().body(),
                        content.get().header(),
                        inner,
                        run.guards().and(start, when),
                        Set.of());
                into.add(new Element(
                        run.guards().implies(start, when) ? Guard.ALWAYS : when,
                        object.at(Home.written(block.header()))));
            }
            var open = items.get().rest();
            rest = rest.or(() -> open);
        }
        return rest;
    }
}
