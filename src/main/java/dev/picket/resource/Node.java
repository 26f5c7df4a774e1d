package dev.picket.resource;

import dev.picket.hcl.Scope;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.ValueJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// A resource as rules see it: one type, AWS's names, with what its parts add, AWS's defaults and the views of the
/// type.
/// A cell is worked out when it is first read, once; it is a [Value.Choice] where the user's inputs decide it, and null
/// outside [#when]. One resource may be several nodes.
public final class Node implements Value.Members {
    private final RootGraph root;
    private final Resource resource;
    private final Shape shape;
    private Guard when;
    private final boolean many;
    private final String key;
    private final Source source;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Value> cells = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    /// Properties whose defaults are being found, as they are written: a default may look at its own property's other
    /// members. What is worked out from these meanwhile is not kept.
    private final Map<String, Value> undefaulted = new HashMap<>();

    private int peeks;

    Node(RootGraph root, Resource resource, Shape shape, Guard when, boolean many, String key, Source source) {
        this.root = root;
        this.resource = resource;
        this.shape = shape;
        this.when = when;
        this.many = many;
        this.key = key;
        this.source = source;
    }

    /// The node behind a value, also one of another root.
    public static Optional<Node> of(Value value) {
        return value instanceof Value.Entity e
                ? switch (e.members()) {
                    case Node n -> Optional.of(n);
                    case Abroad a -> Optional.of(a.node());
                    default -> Optional.empty();
                }
                : Optional.empty();
    }

    public Resource resource() {
        return resource;
    }

    public Root root() {
        return root.root();
    }

    /// AWS's type, a format's own, a pseudo-type or `account`.
    public String type() {
        return shape.type();
    }

    /// The guard under which it exists, within its root's inputs.
    public Guard when() {
        return when;
    }

    /// Whether it stands for an unknown number, zero included.
    public boolean many() {
        return many;
    }

    /// Which element of the adapter's `each` it is; empty where there is one node.
    public String key() {
        return key;
    }

    /// Whether it is not made here: parts or policies of this scan name it.
    public boolean elsewhere() {
        return source instanceof Source.Elsewhere;
    }

    /// Whether that is why so little is known of it: what names it is here, it itself is not.
    public boolean isAbsence(Cause cause) {
        return source instanceof Source.Elsewhere(var why) && why.cause().equals(cause);
    }

    /// The resources whose rows contribute to it, in the order of the scan.
    public List<Resource> parts() {
        return parts.stream().map(Part::resource).distinct().toList();
    }

    /// As a value: `self` of a rule, at its header.
    public Value.Entity value() {
        return new Value.Entity(this, Home.written(resource.header()));
    }

    @Override
    public Optional<Value> get(String name) {
        var known = cells.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var written = undefaulted.get(name);
        if (written != null) {
            peeks++;
            return Optional.of(written);
        }
        if (running.contains(name)) {
            return Optional.of(ResourceCauses.cycle(type(), name, resource.header()));
        }
        if (!root.graph().descend()) {
            return Optional.of(ResourceCauses.tooDeep(resource.header()));
        }
        running.add(name);
        int before = peeks;
        try {
            var value = cell(name);
            if (peeks == before || undefaulted.isEmpty()) {
                cells.put(name, value);
            }
            return Optional.of(value);
        } finally {
            running.remove(name);
            root.graph().ascend();
        }
    }

    private Value cell(String name) {
        var view = shape.views().get(name);
        if (view != null) {
            var expression = view.value().orElseThrow();
            return source instanceof Source.Account(boolean judged) && !judged
                    ? root.adapting()
                            .cell(
                                    when,
                                    Home.absent(resource.header()),
                                    ways -> root.adapting()
                                            .value(
                                                    expression,
                                                    root.scope(this),
                                                    ways)) // nobody wrote the account: it is no reason of another's
                    // verdict
                    : root.adapting().evaluate(expression, root.scope(this), resource, when);
        }
        return defaulted(name, joined(name, own(name)));
    }

    private Value own(String name) {
        return switch (source) {
            case Source.Adapted a -> root.adapting().property(resource, a, when, name, shape);
            case Source.Declared _ -> root.adapting().declared(resource, resource.declared(), name, shape);
            case Source.Expanded(var to) -> root.adapting().declared(resource, to.properties(), name, shape);
            case Source.Elsewhere(var why) ->
                parts.stream().anyMatch(p -> p.sets(name)) ? absent() : why.at(Home.absent(resource.header()));
            case Source.Account _ -> absent();
        };
    }

    private Value.Null absent() {
        return new Value.Null(Home.absent(resource.header()));
    }

    private Value joined(String name, Value own) {
        var sure = new ArrayList<Part>();
        Value.Unknown open = null;
        for (var part : parts) {
            if (!part.sets(name)) {
                continue;
            }
            if (part.many() && !many) {
                open = open == null ? ResourceCauses.instances(part.resource()) : open;
            } else {
                sure.add(part);
            }
        }
        if (open == null && sure.isEmpty() && !elsewhere()) {
            open = root.strayPart(shape.type(), name).orElse(null);
        }
        var value = sure.isEmpty()
                ? own
                : root.adapting().cell(when, own.home(), ways -> new Joined(ways, name, root.notes()).join(own, sure));
        return open == null ? value : Joined.opened(value, open);
    }

    private Value defaulted(String name, Value value) {
        var presets = shape.defaults().get(name);
        if (presets == null || source instanceof Source.Elsewhere && value instanceof Value.Unknown) {
            return value;
        }
        undefaulted.put(name, value);
        try {
            return filled(name, value, presets);
        } finally {
            undefaulted.remove(name);
        }
    }

    private Value filled(String name, Value value, List<Shape.Preset> presets) {
        var filled = value;
        for (var preset : presets) {
            var expression = preset.rule().value();
            var filling = new Presets((it, block) -> {
                var scope = it.map(v -> root.scope(this).with("it", v)).orElseGet(() -> root.scope(this));
                var given = root.adapting().evaluate(expression, scope, resource, when);
                return Presets.standing(given, block, newer(preset.rule(), scope));
            });
            filled = filling.fill(filled, preset.path(), resource.header());
        }
        var result = filled;
        return result == value ? value : root.adapting().cell(when, value.home(), _ -> result);
    }

    /// The weaker value counts; that AWS or the provider has come to another is said.
    private String newer(Model.Default rule, Scope scope) {
        return rule.since().isEmpty() || rule.then().isEmpty()
                ? ""
                : "since " + rule.since().get() + " the default is "
                        + ValueJson.of(root.adapting().evaluate(rule.then().get(), scope, resource, when));
    }

    /// Properties that are written, joined or defaulted, then views.
    @Override
    public SequencedSet<String> names() {
        var names = propertyNames();
        names.addAll(shape.views().keySet());
        return names;
    }

    SequencedSet<String> propertyNames() {
        var names = new LinkedHashSet<String>();
        switch (source) {
            case Source.Adapted a -> names.addAll(a.row().properties().keySet());
            case Source.Declared _ -> names.addAll(resource.declared().members().keySet());
            case Source.Expanded(var to) ->
                names.addAll(to.properties().members().keySet());
            case Source.Elsewhere _, Source.Account _ -> {}
        }
        parts.forEach(p -> names.addAll(p.row().properties().keySet()));
        names.addAll(shape.defaults().keySet());
        return names;
    }

    RootGraph home() {
        return root;
    }

    Source source() {
        return source;
    }

    Shape shape() {
        return shape;
    }

    /// A stand-in that a further part names exists wherever that part does.
    void existsAlso(Guard also) {
        when = root.root().guards().or(when, also);
    }

    void join(Part part) {
        parts.add(part);
    }

    /// Parts have come in since cells were read.
    void forget() {
        cells.clear();
    }

    @Override
    public String toString() {
        return type() + " " + resource.address() + (key.isEmpty() ? "" : "[" + key + "]");
    }
}
