package dev.picket.packer;

import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.hcl.HclFile;
import dev.picket.hcl.Scope;
import dev.picket.text.Span;
import dev.picket.value.Cause;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// What names mean in a template: `var`, `local`, `data`, `source`, `build`, `path`.
final class Inputs implements Scope {
    private final String directory;
    private final List<HclFile> files;
    private final List<HclFile> values;
    private final BiFunction<Expression, Scope, Value> evaluate;
    private final Guards guards;
    private final Map<String, Value> worked = new HashMap<>();
    private final Set<String> running = new HashSet<>();

    Inputs(
            String directory,
            List<HclFile> files,
            List<HclFile> values,
            BiFunction<Expression, Scope, Value> evaluate,
            Guards guards) {
        this.directory = directory;
        this.files = files;
        this.values = values;
        this.evaluate = evaluate;
        this.guards = guards;
    }

    @Override
    public Optional<Value> lookup(String name) {
        var nowhere = files.getFirst().file().at(0);
        return switch (name) {
            case "var" -> Optional.of(namespace(nowhere, this::variable));
            case "local" -> Optional.of(namespace(nowhere, this::local));
            case "path" -> Optional.of(namespace(nowhere, n -> Optional.of(outside("path." + n, nowhere))));
            case "data", "source", "build", "packer", "each" -> Optional.of(outside(name, nowhere));
            default -> Optional.empty();
        };
    }

    /// The value that a `*.auto.pkrvars.hcl` file gives, else the default, else unknown.
    private Optional<Value> variable(String name) {
        var block = files.stream()
                .flatMap(f -> f.body().blocks("variable"))
                .filter(b -> b.label(0).equals(name))
                .findFirst();
        if (block.isEmpty()) {
            return Optional.empty();
        }
        var given = values.stream()
                .flatMap(f -> f.body().attribute(name).stream())
                .reduce((_, last) -> last)
                .map(Attribute::value);
        var expression = given.or(() -> block.get().body().attribute("default").map(Attribute::value));
        boolean sensitive = block.get()
                .body()
                .attribute("sensitive")
                .map(a -> a.value().span().text().equals("true"))
                .orElse(false);
        var value = expression.map(e -> worked("var." + name, e)).orElseGet(() -> input(name, block.get()));
        return Optional.of(value.sensitive(sensitive));
    }

    private Value input(String name, Block block) {
        boolean bool = block.body()
                .attribute("type")
                .map(a -> a.value().span().text().equals("bool"))
                .orElse(false);
        var text = "var." + name;
        var input = bool
                ? guards.opaque(directory + " " + text, text)
                : guards.input(directory + " " + text, text, new TreeSet<>());
        var cause = new Cause(Cause.Kind.INPUT, text, block.header());
        return new Value.Unknown(
                cause, bool ? Type.BOOL : Type.ANY, Known.NOTHING.withInput(input), Home.written(block.header()));
    }

    /// `locals { name = … }` or `local "name" { expression = … }`.
    private Optional<Value> local(String name) {
        var plain = files.stream()
                .flatMap(f -> f.body().blocks("locals"))
                .flatMap(b -> b.body().attribute(name).stream())
                .map(Attribute::value);
        var single = files.stream()
                .flatMap(f -> f.body().blocks("local"))
                .filter(b -> b.label(0).equals(name))
                .flatMap(b -> b.body().attribute("expression").stream())
                .map(Attribute::value);
        return Stream.concat(plain, single).findFirst().map(e -> worked("local." + name, e));
    }

    private Value worked(String name, Expression expression) {
        var known = worked.get(name);
        if (known != null) {
            return known;
        }
        if (!running.add(name)) {
            return unknown(Cause.Kind.ERROR, "error", expression.span());
        }
        var value = evaluate.apply(expression, this);
        running.remove(name);
        worked.put(name, value);
        return value;
    }

    private static Value outside(String what, Span place) {
        return unknown(Cause.Kind.OUTSIDE, what, place);
    }

    /// What a `dynamic` block makes: any number of blocks.
    static Value open(Block dynamic) {
        return unknown(Cause.Kind.OUTSIDE, "dynamic " + dynamic.label(0), dynamic.header());
    }

    private static Value unknown(Cause.Kind kind, String text, Span place) {
        return new Value.Unknown(new Cause(kind, text, place), Type.ANY, Known.NOTHING, Home.written(place));
    }

    private static Value namespace(Span place, Function<String, Optional<Value>> member) {
        return new Value.Entity(
                new Value.Members() {
                    @Override
                    public Optional<Value> get(String name) {
                        return member.apply(name);
                    }

                    @Override
                    public SequencedSet<String> names() {
                        return new LinkedHashSet<>();
                    }
                },
                Home.written(place));
    }
}
