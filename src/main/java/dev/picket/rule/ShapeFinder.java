package dev.picket.rule;

import dev.picket.hcl.Expression;
import dev.picket.hcl.Subexpressions;
import dev.picket.resource.Model;
import dev.picket.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Follows paths through an expression, against the schema and the views, and hears of names that nothing has.
final class ShapeFinder {
    interface Listener {
        void unknownProperty(Span at, String type, String path);
    }

    private final Facts facts;
    private final Library library;
    private final Listener listener;
    private final Set<String> removed;
    private final Map<String, Shape> names = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    /// @param self what `self` is
    /// @param removed top-level attributes that are right although the facts lack them
    ShapeFinder(Facts facts, Library library, Shape self, Set<String> removed, Listener listener) {
        this.facts = facts;
        this.library = library;
        this.removed = removed;
        this.listener = listener;
        names.put("self", self);
    }

    void name(String name, Shape shape) {
        names.put(name, shape);
    }

    /// The shape of an expression; everything within it is looked at.
    Shape of(Expression e) {
        return switch (e) {
            case Expression.Name n -> names.getOrDefault(n.name(), Shape.ANY);
            case Expression.Element _ -> names.getOrDefault("*", Shape.ANY);
            case Expression.Attribute a -> attribute(of(a.target()), a.name(), a.nameSpan());
            case Expression.Index i -> {
                of(i.key());
                yield element(of(i.target()));
            }
            case Expression.Splat s -> {
                var target = of(s.target());
                yield new Shape.ListOf(within("*", element(target), () -> of(s.each())));
            }
            case Expression.Parentheses p -> of(p.inner());
            case Expression.ForTuple f -> {
                var element = element(of(f.collection()));
                yield within(f.value(), element, () -> {
                    f.key().ifPresent(k -> names.put(k, Shape.ANY));
                    f.condition().ifPresent(this::of);
                    return new Shape.ListOf(of(f.result()));
                });
            }
            case Expression.ForObject f ->
                within(f.value(), element(of(f.collection())), () -> {
                    f.key().ifPresent(k -> names.put(k, Shape.ANY));
                    f.condition().ifPresent(this::of);
                    of(f.resultKey());
                    of(f.resultValue());
                    return Shape.ANY;
                });
            case Expression.Call c -> call(c);
            default -> {
                Subexpressions.of(e).forEach(this::of);
                yield Shape.ANY;
            }
        };
    }

    private Shape within(String name, Shape shape, Supplier<Shape> look) {
        var before = names.put(name, shape);
        var found = look.get();
        if (before == null) {
            names.remove(name);
        } else {
            names.put(name, before);
        }
        return found;
    }

    private Shape call(Expression.Call c) {
        var shapes = c.arguments().stream().map(this::of).toList();
        var type = c.arguments().isEmpty()
                ? Optional.<String>empty()
                : text(c.arguments().getLast());
        return switch (c.name()) {
            case "target" -> c.arguments().size() == 2 ? type.map(this::whole).orElse(Shape.ANY) : Shape.ANY;
            case "pointing", "resources" ->
                text(c.arguments().getFirst())
                        .<Shape>map(t -> new Shape.ListOf(whole(t)))
                        .orElse(Shape.ANY);
            case "open", "inherit" -> shapes.isEmpty() ? Shape.ANY : shapes.getFirst();
            case "concat" -> new LinkedHashSet<>(shapes).size() == 1 ? shapes.getFirst() : Shape.ANY;
            default -> Shape.ANY;
        };
    }

    private Shape whole(String type) {
        return facts.knows(type) ? new Shape.Whole(type) : Shape.ANY;
    }

    private static Optional<String> text(Expression e) {
        return e instanceof Expression.Text(var text, _) ? Optional.of(text) : Optional.empty();
    }

    private Shape element(Shape list) {
        return switch (list) {
            case Shape.ListOf l -> l.element();
            case Shape.Property p ->
                kind(p).startsWith("list(object)") || Facts.isBlock(property(p))
                        ? new Shape.Property(p.type(), p.path() + "[]")
                        : Shape.ANY;
            case Shape.Whole _, Shape.Any _ -> Shape.ANY;
        };
    }

    private Shape attribute(Shape target, String name, Span at) {
        return switch (target) {
            case Shape.Any _ -> Shape.ANY;
            case Shape.ListOf _ -> {
                listener.unknownProperty(at, "a list", name);
                yield Shape.ANY;
            }
            case Shape.Whole w -> ofWhole(w.type(), name, at);
            case Shape.Property p -> ofProperty(p, name, at);
        };
    }

    private Shape ofWhole(String type, String name, Span at) {
        var view = view(type, name);
        if (view.isPresent()) {
            return view.get().value().map(e -> ofView(type, name, e)).orElse(Shape.ANY);
        }
        var property = new Shape.Property(type, name);
        if (exists(property)) {
            return property;
        }
        if (!removed.contains(name) && !name.equals("id") && !name.equals("arn")) {
            listener.unknownProperty(at, type, name);
        }
        return Shape.ANY;
    }

    private Optional<Model.View> view(String type, String name) {
        return library.type(type)
                .map(e -> e.views().get(name))
                .or(() -> library.type("*").map(e -> e.views().get(name)));
    }

    /// What a view gives; silently, since each view is checked where it stands.
    private Shape ofView(String type, String name, Expression e) {
        if (!running.add(type + "." + name)) {
            return Shape.ANY;
        }
        var inner = new ShapeFinder(facts, library, new Shape.Whole(type), Set.of(), (_, _, _) -> {});
        inner.running.addAll(running);
        var shape = inner.of(e);
        running.remove(type + "." + name);
        return shape;
    }

    private Shape ofProperty(Shape.Property p, String name, Span at) {
        var below = new Shape.Property(p.type(), p.path() + "." + name);
        if (exists(below)) {
            return below;
        }
        boolean element = p.path().endsWith("[]");
        var kind = element ? "object" : kind(p);
        if (kind.equals("object") || kind.equals("block") || kind.equals("blocks") || kind.equals("list(object)")) {
            listener.unknownProperty(at, p.type(), below.path());
        }
        return Shape.ANY;
    }

    boolean exists(Shape.Property p) {
        return table(p.type()).containsKey(key(p)) && !wantsIndex(p);
    }

    /// `block.attr` in a Terraform type is said of an element: the facts write it without brackets.
    private boolean wantsIndex(Shape.Property p) {
        if (!facts.terraformTypes().contains(p.type())) {
            return false;
        }
        int dot = p.path().lastIndexOf('.');
        return dot >= 0 && !p.path().substring(0, dot).endsWith("]");
    }

    private String key(Shape.Property p) {
        return facts.terraformTypes().contains(p.type()) ? p.path().replace("[]", "") : p.path();
    }

    private Map<String, Facts.Property> table(String type) {
        return facts.terraformTypes().contains(type) ? facts.terraform(type) : facts.aws(type);
    }

    private Facts.Property property(Shape.Property p) {
        return table(p.type()).getOrDefault(key(p), new Facts.Property("", Set.of()));
    }

    String kind(Shape.Property p) {
        return property(p).kind();
    }
}
