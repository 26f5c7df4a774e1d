package dev.picket.rule;

import dev.picket.hcl.Body;
import dev.picket.hcl.Expression;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Reads the keys of one block by their form, and says what is wrong with them.
final class BodyReader {
    private final Body.Block block;
    private final Consumer<Diagnostic> problems;

    private BodyReader(Body.Block block, Consumer<Diagnostic> problems) {
        this.block = block;
        this.problems = problems;
    }

    /// A reader of `block`, whose keys have been checked against `keys`.
    static BodyReader of(Body.Block block, Keys keys, Consumer<Diagnostic> problems) {
        var reader = new BodyReader(block, problems);
        var seen = new HashSet<String>();
        for (var item : block.body().items()) {
            switch (item) {
                case Body.Attribute a -> {
                    if (keys.blocks().contains(a.name())) {
                        problems.accept(RuleDiagnostics.mustBeBlock(a.nameSpan(), a.name()));
                    } else if (!keys.attributes().contains(a.name())) {
                        problems.accept(RuleDiagnostics.unknownKey(a.nameSpan(), block.type(), a.name(), keys.all()));
                    }
                }
                case Body.Block b -> {
                    if (keys.attributes().contains(b.type())) {
                        problems.accept(RuleDiagnostics.mustBeAttribute(b.header(), b.type()));
                    } else if (!keys.blocks().contains(b.type())) {
                        problems.accept(RuleDiagnostics.unknownKey(b.header(), block.type(), b.type(), keys.all()));
                    } else if (!seen.add(b.type())) {
                        problems.accept(RuleDiagnostics.twice(b.header(), b.type()));
                    }
                }
            }
        }
        return reader;
    }

    /// A reader of a block whose attributes are names of the author's own.
    static BodyReader ofNames(Body.Block block, Consumer<Diagnostic> problems) {
        for (var inner : block.body().blocks().toList()) {
            problems.accept(RuleDiagnostics.mustBeAttribute(inner.header(), inner.type()));
        }
        return new BodyReader(block, problems);
    }

    /// The label, where the block takes exactly one.
    Optional<String> label() {
        if (block.labels().size() != 1 || block.label(0).isEmpty()) {
            problems.accept(RuleDiagnostics.labels(block, "one label: `" + block.type() + " \"…\" { … }`"));
            return Optional.empty();
        }
        return Optional.of(block.label(0));
    }

    boolean has(String key) {
        return block.body().attribute(key).isPresent();
    }

    Span at(String key) {
        return block.body().attribute(key).map(Body.Attribute::nameSpan).orElse(block.header());
    }

    Optional<Expression> expression(String key) {
        return block.body().attribute(key).map(Body.Attribute::value);
    }

    Optional<Expression> required(String key) {
        var found = expression(key);
        if (found.isEmpty()) {
            problems.accept(RuleDiagnostics.missingKey(block, key));
        }
        return found;
    }

    Optional<String> text(String key) {
        return expression(key).flatMap(e -> text(key, e));
    }

    Optional<String> requiredText(String key) {
        return required(key).flatMap(e -> text(key, e));
    }

    /// One text, or a list of texts.
    List<String> texts(String key) {
        var found = expression(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get() instanceof Expression.Tuple tuple)) {
            return text(key, found.get()).map(List::of).orElse(List.of());
        }
        var texts = new ArrayList<String>();
        for (var e : tuple.elements()) {
            text(key, e).ifPresent(texts::add);
        }
        return texts;
    }

    /// Where the texts of some keys stand.
    Map<String, Span> places(String... keys) {
        var places = new HashMap<String, Span>();
        for (var key : keys) {
            expression(key)
                    .ifPresent(e -> Calls.walk(e, x -> {
                        if (x instanceof Expression.Text(var text, var at)) {
                            places.putIfAbsent(text, at);
                        }
                    }));
        }
        return places;
    }

    /// `key = { name = expression … }`
    SequencedMap<String, Expression> members(String key) {
        return expression(key).map(e -> members(key, e)).orElseGet(LinkedHashMap::new);
    }

    SequencedMap<String, Expression> members(String key, Expression value) {
        var members = new LinkedHashMap<String, Expression>();
        if (!(value instanceof Expression.Object object)) {
            problems.accept(RuleDiagnostics.wrongKind(value.span(), key, "a map: `" + key + " = { … }`"));
            return members;
        }
        for (var m : object.members()) {
            if (!(m.key() instanceof Expression.Text(var name, _))) {
                problems.accept(RuleDiagnostics.wrongKind(m.key().span(), "a key of " + key, "a plain name"));
            } else if (members.putIfAbsent(name, m.value()) != null) {
                problems.accept(RuleDiagnostics.twice(m.key().span(), name));
            }
        }
        return members;
    }

    /// `key { name = expression … }`
    SequencedMap<String, Expression> names(String key) {
        return block.body().block(key).map(b -> ofNames(b, problems).names()).orElseGet(LinkedHashMap::new);
    }

    /// The attributes of the block itself.
    SequencedMap<String, Expression> names() {
        var names = new LinkedHashMap<String, Expression>();
        block.body().attributes().forEach(a -> names.putIfAbsent(a.name(), a.value()));
        return names;
    }

    Optional<Body.Block> block(String key) {
        return block.body().block(key);
    }

    private Optional<String> text(String key, Expression e) {
        return switch (e) {
            case Expression.Text(var text, _) -> Optional.of(text);
            default -> {
                problems.accept(RuleDiagnostics.wrongKind(e.span(), key, "a plain text"));
                yield Optional.empty();
            }
        };
    }
}
