package dev.picket.resource;

import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the nodes of a graph, then joins parts to their wholes; no cell that parts may change is read before.
final class Linking {
    private static final List<String> KEYS = List.of("DeviceName", "Name", "Key", "Id", "Sid", "RuleNumber");

    private final Graph graph;
    private final Model model;
    private final Map<String, Node> standIns = new HashMap<>();

    Linking(Graph graph, Model model) {
        this.graph = graph;
        this.model = model;
    }

    void populate(RootGraph root) {
        for (var r : root.root().resources()) {
            var guards = root.root().guards();
            if (guards.and(root.root().care(), r.when()) == Guard.NEVER) {
                continue;
            }
            if (r.mode() == Resource.Mode.DATA) {
                if (model.mentions("data." + r.type())) {
                    declared(root, r, "data." + r.type());
                }
                continue;
            }
            if (model.mentions(r.type()) && !r.isGenerated()) {
                declared(root, r, r.type());
            }
            r.expansion().filter(e -> model.mentions(e.type())).ifPresent(e -> expanded(root, r, e));
            int number = 0;
            for (var row : model.rows(r.format(), r.type())) {
                rows(root, r, row, number++);
            }
        }
    }

    private void declared(RootGraph root, Resource r, String type) {
        graph.add(new Node(root, r, graph.shape(type, r.format()), r.when(), r.many(), "", new Source.Declared()));
    }

    private void expanded(RootGraph root, Resource r, Resource.Expansion to) {
        var shape = graph.shape(to.type(), r.format());
        graph.add(new Node(root, r, shape, r.when(), r.many(), "", new Source.Expanded(to)));
    }

    private void rows(RootGraph root, Resource r, Model.Row row, int number) {
        var type = row.becomes().or(row::partOf).orElse("");
        if (!model.mentions(type)) {
            return;
        }
        var adapting = root.adapting();
        var guards = root.root().guards();
        var when = r.when();
        if (row.when().isPresent()) {
            var truth = adapting.evaluate(row.when().get(), adapting.scope(r, Optional.empty()), r, r.when());
            when = guards.and(when, adapting.holds(truth, r.scope() + "|" + r.address() + "|row " + number));
        }
        if (row.each().isEmpty()) {
            one(root, r, new Source.Adapted(row, Optional.empty()), type, when, r.many(), "");
            return;
        }
        var list = adapting.evaluate(row.each().get(), adapting.scope(r, Optional.empty()), r, when);
        each(root, r, row, type, when, list);
    }

    private void each(RootGraph root, Resource r, Model.Row row, String type, Guard when, Value list) {
        var guards = root.root().guards();
        switch (list) {
            case Value.Choice c ->
                c.cases().forEach(k -> each(root, r, row, type, guards.and(when, k.when()), k.value()));
            case Value.Sequence s -> {
                for (int i = 0; i < s.size(); i++) {
                    var it = s.get(i);
                    var guard = guards.and(when, s.elements().get(i).when());
                    one(root, r, new Source.Adapted(row, Optional.of(it)), type, guard, r.many(), key(it, i));
                }
                s.rest()
                        .ifPresent(u -> one(
                                root, r, new Source.Adapted(row, Optional.of(u.at(s.home()))), type, when, true, "*"));
            }
            case Value.Mapping m -> {
                for (var e : m.values().entrySet()) {
                    one(root, r, new Source.Adapted(row, Optional.of(e.getValue())), type, when, r.many(), e.getKey());
                }
                m.rest()
                        .ifPresent(u -> one(
                                root, r, new Source.Adapted(row, Optional.of(u.at(m.home()))), type, when, true, "*"));
            }
            case Value.Unknown u -> one(root, r, new Source.Adapted(row, Optional.of(u)), type, when, true, "*");
            case Value.Null _, Value.Bool _, Value.Number _, Value.Text _, Value.Entity _ -> {}
        }
    }

    private static String key(Value it, int index) {
        if (it instanceof Value.Text t) {
            return t.value();
        }
        if (it instanceof Value.Mapping m) {
            for (var name : KEYS) {
                if (m.members().get(name) instanceof Value.Text t) {
                    return t.value();
                }
            }
        }
        return String.valueOf(index);
    }

    private void one(
            RootGraph root, Resource r, Source.Adapted source, String type, Guard when, boolean many, String key) {
        if (root.root().guards().and(root.root().care(), when) == Guard.NEVER) {
            return;
        }
        var shape = graph.shape(type, r.format());
        if (source.row().becomes().isPresent()) {
            graph.add(new Node(root, r, shape, when, many, key, source));
        } else {
            root.add(new Part(root, r, source, shape, when, many));
        }
    }

    void join(RootGraph root) {
        for (var part : List.copyOf(root.parts())) {
            var through = part.row().through();
            if (through.isPresent()) {
                var scope = root.adapting().scope(part.resource(), part.source().it());
                join(part, root.adapting().evaluate(through.get(), scope, part.resource(), part.when()), part.when());
            }
        }
    }

    private void join(Part part, Value through, Guard when) {
        var guards = part.root().root().guards();
        if (guards.and(part.root().root().care(), when) == Guard.NEVER) {
            return;
        }
        switch (through) {
            case Value.Choice c -> c.cases().forEach(k -> join(part, k.value(), guards.and(when, k.when())));
            case Value.Sequence s -> {
                for (int i = 0; i < s.size(); i++) {
                    join(part, s.get(i), guards.and(when, s.elements().get(i).when()));
                }
                s.rest().ifPresent(u -> part.root().stray(part, u));
            }
            case Value.Null _ -> {} // it names no whole: of an attachment to roles, the users
            case Value.Bool _, Value.Number _, Value.Text _, Value.Mapping _, Value.Entity _, Value.Unknown _ ->
                reference(part, through, when);
        }
    }

    private void reference(Part part, Value through, Guard when) {
        var root = part.root();
        var type = part.whole().type();
        switch (graph.references().resolve(through, Asker.of(root, part.resource()), List.of(type))) {
            case Reference.Found(var nodes, _) ->
                nodes.forEach(c -> join(part, c.value(), root.root().guards().and(when, c.when())));
            case Reference.Open(var why) -> {
                if (graph.ofType(type).stream().anyMatch(n -> n.home() == root && !n.elsewhere())) {
                    root.stray(part, why);
                } else {
                    standIn(part, through, why, when);
                }
            }
            case Reference.Elsewhere(var why) -> standIn(part, through, why, when);
            case Reference.None _ ->
                standIn(part, through, ResourceCauses.wholeNotHere(part.resource(), through.home()), when);
        }
    }

    private void join(Part part, Node whole, Guard when) {
        if (when == Guard.NEVER) {
            return;
        }
        if (whole.home() != part.root()) {
            part.root().joined(part.abroad(), whole);
        } else {
            part.root().joined(when == part.when() ? part : part.under(when), whole);
        }
    }

    /// Parts that name the same absent whole share one.
    private void standIn(Part part, Value through, Value.Unknown why, Guard when) {
        var root = part.root();
        var type = part.whole().type();
        var name = Names.text(through).orElse("\u0000" + part.resource().address());
        var key = String.join("\n", root.root().path(), root.root().environment(), type, name);
        var known = standIns.get(key);
        if (known == null) {
            known = new Node(
                    root,
                    part.resource(),
                    part.whole(),
                    when,
                    part.many(),
                    "",
                    new Source.Elsewhere(ResourceCauses.anything(why)
                            .at(Home.made(part.resource().header()))));
            standIns.put(key, known);
            graph.add(known);
        } else {
            known.existsAlso(when);
        }
        join(part, known, when);
    }
}
