package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Symbol;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Relations read backwards: which nodes of a type have a view that gives the anchor. One pass over the type on first
/// use.
final class Pointing {
    private final Graph graph;
    private final Map<String, Map<String, Index>> indexes = new HashMap<>();
    private final Map<RootGraph, List<Handed>> handed = new IdentityHashMap<>();

    private record Entry(Node from, Guard when) {}

    private record Open(Node from, Value.Unknown why) {}

    /// What a call that cannot be read is given.
    private record Handed(Root.OutOfReach call, Set<Symbol> symbols, Set<String> texts) {}

    private static final class Index {
        private final Map<Node, List<Entry>> entries = new IdentityHashMap<>();
        private final Map<RootGraph, List<Open>> opens = new IdentityHashMap<>();
    }

    Pointing(Graph graph) {
        this.graph = graph;
    }

    /// The candidates that point at the anchor, each under its guard; with an open end where there may be more.
    Value.Sequence at(Node anchor, String type, String view) {
        var index = index(type, view);
        var elements = new ArrayList<Value.Sequence.Element>();
        Value.Unknown rest = null;
        for (var e : index.entries.getOrDefault(anchor, List.of())) {
            boolean here = e.from().home() == anchor.home();
            if (e.from().many() && !isOneEach(e.from(), anchor)) {
                rest = rest == null ? ResourceCauses.instances(e.from().resource()) : rest;
            } else if (here) {
                elements.add(new Value.Sequence.Element(e.when(), e.from().value()));
            } else if (e.when() == Guard.ALWAYS) {
                var home = Home.written(e.from().resource().header());
                elements.add(new Value.Sequence.Element(Guard.ALWAYS, new Value.Entity(new Abroad(e.from()), home)));
            } else {
                rest = rest == null
                        ? ResourceCauses.otherRoot(
                                e.from().root().path(),
                                Home.made(e.from().resource().header()))
                        : rest;
            }
        }
        rest = rest == null ? open(anchor, index) : rest;
        var header = anchor.resource().header();
        var home = elements.isEmpty() ? Home.absent(header) : Home.made(header);
        return new Value.Sequence(Value.Sequence.Kind.LIST, Type.ANY, elements, Optional.ofNullable(rest), home, false);
    }

    /// Of an unknown number of anchors each has its own: both are made once a key, and it refers to the one of its key.
    private static boolean isOneEach(Node from, Node anchor) {
        return from.resource().many() && anchor.resource().many() && !from.key().equals("*");
    }

    private Value.@Nullable Unknown open(Node anchor, Index index) {
        for (var open : index.opens.getOrDefault(anchor.home(), List.of())) {
            boolean isName = ResourceCauses.isNotInThisScan(open.why())
                    || graph.references()
                            .indirection()
                            .isLookedUpByName(open.why(), open.from().home());
            boolean maybe = !ResourceCauses.isDeclaredNowhere(open.why()) && (!isName || isOfUnknownName(anchor));
            if (open.from() != anchor && maybe) {
                return open.why();
            }
        }
        if (anchor.source() instanceof Source.Elsewhere(var why)) {
            return why;
        }
        for (var h : handed.computeIfAbsent(anchor.home(), Pointing::handed)) {
            if (isHanded(anchor, h)) {
                return ResourceCauses.outOfReach(
                        h.call(), Home.made(anchor.resource().header()));
            }
        }
        return null;
    }

    /// Whether a literal name of nothing in this scan may be the anchor's after all.
    private static boolean isOfUnknownName(Node anchor) {
        if (!anchor.shape().views().containsKey("names")) {
            return false;
        }
        var names = anchor.get("names");
        return names.isPresent()
                && names.get() instanceof Value.Sequence s
                && s.elements().stream()
                        .anyMatch(e -> e.value() instanceof Value.Unknown u
                                && u.known().refers().isEmpty());
    }

    private boolean isHanded(Node anchor, Handed h) {
        for (var s : h.symbols()) {
            var root = graph.scope(s.scope(), anchor.home());
            if (root.isPresent()
                    && root.get().addresses().find(s.address()).contains(anchor.resource())
                    && OwnNouns.names(anchor.resource().type(), s.attribute())) {
                return true;
            }
        }
        return h.texts().stream()
                .flatMap(t -> graph.names(anchor.type()).find(t).stream())
                .anyMatch(n -> n.node() == anchor);
    }

    private static List<Handed> handed(RootGraph root) {
        var all = new ArrayList<Handed>();
        for (var call : root.root().outOfReach()) {
            var h = new Handed(call, new HashSet<>(), new HashSet<>());
            References.leaves(call.inputs(), leaf -> {
                switch (leaf) {
                    case Value.Text t -> h.texts().add(t.value());
                    case Value.Unknown u -> u.known().refers().ifPresent(h.symbols()::add);
                    default -> {}
                }
            });
            all.add(h);
        }
        return all;
    }

    private Index index(String type, String view) {
        var ofType = indexes.computeIfAbsent(type, _ -> new HashMap<>());
        var known = ofType.get(view);
        if (known == null) {
            known = new Index();
            ofType.put(view, known); // a view that asks for its own inverse sees what is there so far
            for (var node : graph.ofType(type)) {
                var value = node.get(view);
                if (value.isPresent()) {
                    add(known, node, value.get(), node.when());
                }
            }
        }
        return known;
    }

    private void add(Index index, Node from, Value value, Guard when) {
        var guards = from.root().guards();
        switch (value) {
            case Value.Choice c -> c.cases().forEach(k -> add(index, from, k.value(), guards.and(when, k.when())));
            case Value.Sequence s -> {
                for (var e : s.elements()) {
                    add(index, from, e.value(), guards.and(when, e.when()));
                }
                s.rest().ifPresent(u -> open(index, from, u));
            }
            case Value.Entity e -> Node.of(e).ifPresent(n -> entry(index, from, n, when));
            case Value.Unknown u -> open(index, from, u);
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Mapping _ -> {}
        }
    }

    private static void entry(Index index, Node from, Node to, Guard when) {
        if (when == Guard.NEVER) {
            return;
        }
        var entries = index.entries.computeIfAbsent(to, _ -> new ArrayList<>(2));
        if (!entries.isEmpty() && entries.getLast().from() == from) {
            var guards = from.root().guards();
            entries.set(
                    entries.size() - 1,
                    new Entry(from, guards.or(entries.getLast().when(), when)));
        } else {
            entries.add(new Entry(from, when));
        }
    }

    private static void open(Index index, Node from, Value.Unknown why) {
        index.opens.computeIfAbsent(from.home(), _ -> new ArrayList<>()).add(new Open(from, why));
    }
}
