package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Symbol;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Follows references: an attribute of a resource, a partly known ARN of one, or a literal name.
final class References {
    private static final String NETWORK = "AWS::EC2::VPC";

    private final Graph graph;
    private final Indirection indirection;

    References(Graph graph) {
        this.graph = graph;
        this.indirection = new Indirection(graph, this);
    }

    Indirection indirection() {
        return indirection;
    }

    /// @param value settled at its top
    /// @param from where it stands
    Reference resolve(Value value, Asker from, List<String> types) {
        return switch (value) {
            case Value.Null _ -> new Reference.None();
            case Value.Entity e ->
                Node.of(e)
                        .filter(n -> types.contains(n.type()))
                        .<Reference>map(n -> found(List.of(n), e))
                        .orElseGet(Reference.None::new);
            case Value.Text t -> literal(t, from, types);
            case Value.Unknown u -> unknown(u, from, types);
            case Value.Sequence s -> new Reference.Open(ResourceCauses.aList(s.home()));
            case Value.Mapping _, Value.Bool _, Value.Number _, Value.Choice _ -> new Reference.None();
        };
    }

    private Reference literal(Value.Text t, Asker from, List<String> types) {
        if (t.value().isEmpty() || AwsOwned.contains(t.value())) {
            return new Reference.None();
        }
        var why = ResourceCauses.notInThisScan(t.value(), t.home());
        return named(t.value(), t, from, types).orElseGet(() -> new Reference.Elsewhere(why));
    }

    private Reference unknown(Value.Unknown u, Asker from, List<String> types) {
        if (ResourceCauses.isNotInThisScan(u)) {
            return new Reference.Elsewhere(u);
        }
        var symbol = u.known().refers().or(() -> lastHole(u));
        if (symbol.isPresent()) {
            var followed = symbol(symbol.get(), u, from, types);
            if (followed.isPresent() && !(followed.get() instanceof Reference.None)) {
                return followed.get();
            }
            if (followed.isPresent()) {
                return byText(u, from, types).orElse(followed.get());
            }
        }
        return byText(u, from, types).orElseGet(() -> new Reference.Open(u));
    }

    private Optional<Reference> byText(Value.Unknown u, Asker from, List<String> types) {
        return Names.text(u).flatMap(name -> named(name, u, from, types));
    }

    /// `arn:aws:s3:::${aws_s3_bucket.b.id}`: an ARN that ends with a reference names what that refers to.
    private static Optional<Symbol> lastHole(Value.Unknown u) {
        return u.known().prefix().startsWith("arn:") && u.known().parts().getLast() instanceof Known.Part.Hole(var hole)
                ? hole.known().refers()
                : Optional.empty();
    }

    private Optional<Reference> symbol(Symbol symbol, Value.Unknown u, Asker from, List<String> types) {
        var root = graph.scope(symbol.scope(), from.root());
        if (root.isEmpty()) {
            return Optional.empty();
        }
        var resources = root.get().addresses().find(symbol.address());
        var nodes = new LinkedHashSet<Node>();
        boolean data = false;
        boolean sure = true;
        for (var r : resources) {
            if (!OwnNouns.names(r.type(), symbol.attribute())) {
                var adopted = indirection.adopted(symbol, root.get(), types);
                return !adopted.isEmpty()
                        ? Optional.of(of(adopted, u, from.root()))
                        : root.get().adopted().isBorn(r, symbol) && !types.contains(NETWORK)
                                ? Optional.of(new Reference.None())
                                : Optional.empty();
            }
            data |= r.mode() == Resource.Mode.DATA;
            sure &= OwnNouns.surelyNames(r.type(), symbol.attribute())
                    && (r.format() != Format.TERRAFORM || r.type().startsWith("aws_"));
            root.get().nodes(r).stream().filter(n -> types.contains(n.type())).forEach(nodes::add);
            root.get().wholes(r).stream().filter(n -> types.contains(n.type())).forEach(nodes::add);
        }
        if (data && nodes.isEmpty()) {
            var found = indirection.lookedUp(resources, root.get(), types);
            if (found.isPresent()) {
                return found;
            }
            return graph.mayBe(resources.getFirst(), types)
                    ? Optional.of(new Reference.Elsewhere(u))
                    : sure ? Optional.of(new Reference.None()) : Optional.empty();
        }
        if (resources.isEmpty() && ResourceCauses.isUndeclared(u)) {
            return Optional.of(new Reference.Elsewhere(ResourceCauses.undeclared(u)));
        }
        if (nodes.isEmpty()) {
            var found = indirection.property(symbol, resources, root.get(), types);
            if (found.isPresent()) {
                return found;
            }
            return sure && !resources.isEmpty() ? Optional.of(new Reference.None()) : Optional.empty();
        }
        return Optional.of(
                resources.size() > 1 && nodes.size() > 1
                        ? new Reference.Open(u)
                        : of(List.copyOf(nodes), u, from.root()));
    }

    private Reference of(List<Node> nodes, Value value, RootGraph from) {
        return nodes.getFirst().home() == from ? found(nodes, value) : abroad(nodes.getFirst(), value);
    }

    /// Whoever refers to them exists only where they do, so the last one also stands for the worlds without any.
    private static Reference.Found found(List<Node> nodes, Value value) {
        if (nodes.size() == 1) {
            return new Reference.Found(List.of(new Ways.Case<>(Guard.ALWAYS, nodes.getFirst())), value);
        }
        var guards = nodes.getFirst().root().guards();
        var cases = new ArrayList<Ways.Case<Node>>();
        var left = Guard.ALWAYS;
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            var when = last ? left : guards.and(left, nodes.get(i).when());
            if (when != Guard.NEVER) {
                cases.add(new Ways.Case<>(when, nodes.get(i)));
            }
            left = guards.and(left, guards.not(nodes.get(i).when()));
        }
        return new Reference.Found(cases, value);
    }

    private static Reference abroad(Node node, Value value) {
        return node.when() == Guard.ALWAYS
                ? new Reference.Found(List.of(new Ways.Case<>(Guard.ALWAYS, node)), value)
                : new Reference.Open(ResourceCauses.otherRoot(node.root().path(), value.home()));
    }

    private Optional<Reference> named(String name, Value value, Asker from, List<String> types) {
        var here = new ArrayList<Names.Named>();
        var there = new LinkedHashSet<Node>();
        for (var type : types) {
            for (var named : graph.names(type).find(name)) {
                if (named.node().home() == from.root()) {
                    here.add(named);
                } else {
                    there.add(named.node());
                }
            }
        }
        if (!here.isEmpty()) {
            return Optional.of(here(name, here, value, from));
        }
        if (there.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                there.size() == 1
                        ? abroad(there.getFirst(), value)
                        : new Reference.Open(ResourceCauses.ambiguous(name, value.home())));
    }

    private static Reference here(String name, List<Names.Named> named, Value value, Asker from) {
        var near = named.stream().filter(n -> from.isNear(n.node().resource())).toList();
        Reference found = new Reference.Open(ResourceCauses.ambiguous(name, value.home()));
        for (var some : List.of(named, near, own(near, value.home()), own(named, value.home()))) {
            if (found instanceof Reference.Open && !some.isEmpty()) {
                found = among(name, some, value, from.root());
            }
        }
        return found;
    }

    /// Of several resources of that name the one from which the value was taken: `aws_s3_bucket.a.bucket`.
    private static List<Names.Named> own(List<Names.Named> named, Home home) {
        for (var place : home.trail()) {
            var there = named.stream()
                    .filter(n -> n.node().resource().block().contains(place))
                    .toList();
            if (!there.isEmpty()) {
                return there;
            }
        }
        return List.of();
    }

    private static Reference among(String name, List<Names.Named> named, Value value, RootGraph from) {
        var guards = from.root().guards();
        var whens = new LinkedHashMap<Node, Guard>();
        named.forEach(n -> whens.merge(n.node(), n.when(), guards::or));
        var cases = new ArrayList<Ways.Case<Node>>();
        var left = from.root().care();
        for (var n : whens.entrySet()) {
            var when = guards.and(left, n.getValue());
            if (when != guards.and(from.root().care(), n.getValue())) {
                return new Reference.Open(ResourceCauses.ambiguous(name, value.home()));
            }
            cases.add(new Ways.Case<>(when, n.getKey()));
            left = guards.and(left, guards.not(when));
        }
        return new Reference.Found(cases, ResourceCauses.notInThisScan(name, value.home()));
    }

    /// Every leaf of a value, the attributes by which a whole resource is named among them.
    static void leaves(Value value, Consumer<Value> see) {
        switch (value) {
            case Value.Choice c -> c.cases().forEach(k -> leaves(k.value(), see));
            case Value.Sequence s -> s.elements().forEach(e -> leaves(e.value(), see));
            case Value.Mapping m -> m.members().values().forEach(v -> leaves(v, see));
            case Value.Entity e -> {
                for (var name : List.of("id", "arn", "Ref")) {
                    e.members().get(name).ifPresent(see);
                }
            }
            case Value.Unknown u -> {
                see.accept(u);
                for (var part : u.known().parts()) {
                    if (part instanceof Known.Part.Hole(var hole)) {
                        see.accept(hole);
                    }
                }
                u.known().document().ifPresent(d -> leaves(d, see));
            }
            case Value.Text t -> {
                see.accept(t);
                t.document().ifPresent(d -> leaves(d, see));
            }
            case Value.Null _, Value.Bool _, Value.Number _ -> see.accept(value);
        }
    }
}
