package dev.picket.cloudformation;

import dev.picket.resource.Brought;
import dev.picket.resource.Root;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.value.Home;
import dev.picket.value.Value;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The stacks that a tree's templates describe, each read once, and what they import from each other.
public final class Stacks {
    private final Templates templates;
    private final Function<String, List<CloudFormationOptions>> options;
    private final Map<String, List<Root>> read = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    private final SortedMap<String, SortedSet<String>> imports = new TreeMap<>();

    /// @param sets the values that each template is read with
    public static Stacks of(SourceTree tree, ParameterSets sets) {
        var templates = Templates.of(tree);
        return new Stacks(
                templates,
                path -> sets.of(
                        path,
                        templates
                                .file(path)
                                .template()
                                .map(t -> t.named("Parameters").sequencedKeySet())
                                .orElseGet(LinkedHashSet::new)));
    }

    private Stacks(Templates templates, Function<String, List<CloudFormationOptions>> options) {
        this.templates = templates;
        this.options = options;
    }

    /// @param options how the root of a template's path is read: once for each
    public static Stacks of(SourceTree tree, Function<String, List<CloudFormationOptions>> options) {
        return new Stacks(Templates.of(tree), options);
    }

    Templates templates() {
        return templates;
    }

    /// The roots that read a touched file, those that import from these, and all that any of them imports from; sorted by path.
    ///
    /// @param guarded runs what reads one template: a defect there leaves the others
    public List<Root> read(Predicate<String> touches, BiConsumer<String, Runnable> guarded) {
        var wanted = new TreeSet<>(templates.roots(touches));
        var done = new TreeSet<String>();
        while (!wanted.isEmpty()) {
            var path = wanted.removeFirst();
            if (done.add(path)) {
                guarded.accept(path, () -> roots(path));
                wanted.addAll(imports.getOrDefault(path, new TreeSet<>()));
            }
        }
        return done.stream()
                .flatMap(p -> read.getOrDefault(p, List.of()).stream())
                .toList();
    }

    /// A root in each of its environments.
    private List<Root> roots(String path) {
        var known = read.get(path);
        if (known == null) {
            running.add(path);
            try {
                known = options.apply(path).stream()
                        .map(o -> CloudFormationReader.read(this, path, templates.file(path), o))
                        .toList();
            } finally {
                running.remove(path);
            }
            read.put(path, known);
        }
        return known;
    }

    /// What an import is worth; empty where it is not known whose export it means.
    ///
    /// @param from what imports it
    Optional<Imported> imported(ExportName name, Stack from) {
        var found = templates.exports().find(name, from.template.file().path());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var export = found.get().export();
        var holders = templates.holding(export.template());
        if (holders.contains(from.scope)) {
            return from.run.sibling(export).map(v -> new Imported(v, found.get()));
        }
        if (holders.size() != 1) {
            return Optional.empty();
        }
        var path = holders.getFirst();
        imports.computeIfAbsent(from.scope, _ -> new TreeSet<>()).add(path);
        return running.contains(path)
                ? Optional.empty()
                : root(path, from.options.environment())
                        .flatMap(r -> output(r, export).map(v -> Brought.from(v, r)))
                        .map(v -> new Imported(v, found.get()));
    }

    /// @param value as the exporting template gives it
    record Imported(Value value, Exports.Found found) {
        /// At the place of the import.
        Value at(Span place, String name) {
            var seen = value.through(place);
            return found.assumed()
                    ? seen.at(seen.home()
                            .saying(Home.ASSUMED + "\"" + name + "\" is exported by "
                                    + found.export().template()))
                    : seen;
        }
    }

    private Optional<Root> root(String path, String environment) {
        var roots = roots(path);
        return roots.size() == 1
                ? Optional.of(roots.getFirst())
                : roots.stream()
                        .filter(r -> r.environment().equals(environment))
                        .findFirst();
    }

    /// The output of the one stack of that template in a root, where it is there.
    static Optional<Value> output(Root root, Exports.Export export) {
        return output(root.outputs(), export);
    }

    static Optional<Value> output(List<Root.Output> outputs, Exports.Export export) {
        var values = new ArrayList<Value>();
        for (var output : outputs) {
            if (output.name().equals(export.output())
                    && output.place().file().path().equals(export.template())) {
                values.add(present(output.value()));
            }
        }
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// Nobody imports what is not there.
    private static Value present(Value value) {
        if (!(value instanceof Value.Choice choice)) {
            return value;
        }
        var there = choice.cases().stream()
                .map(Ways.Case::value)
                .filter(v -> !(v instanceof Value.Null))
                .toList();
        return there.size() == 1 ? there.getFirst() : value;
    }
}
