package dev.picket.packer;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Evaluation;
import dev.picket.hcl.Evaluation.Dialect;
import dev.picket.hcl.Evaluator;
import dev.picket.hcl.Expression;
import dev.picket.hcl.HclFile;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.Scope;
import dev.picket.resource.BlockSyntax;
import dev.picket.resource.Format;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Choices;
import dev.picket.value.Guard;
import dev.picket.value.Guards;
import dev.picket.value.Home;
import dev.picket.value.Type;
import dev.picket.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One directory of `*.pkr.hcl` files.
final class HclTemplate {
    private final String directory;
    private final List<HclFile> files;
    private final List<Diagnostic> problems;
    private final Guards guards = new Guards();
    private final Inputs inputs;

    private HclTemplate(String directory, List<HclFile> files, List<HclFile> values, List<Diagnostic> problems) {
        this.directory = directory;
        this.files = files;
        this.problems = problems;
        this.inputs = new Inputs(directory, files, values, this::evaluate, guards);
    }

    static Root read(SourceTree tree, String directory, List<String> paths) {
        var problems = new ArrayList<Diagnostic>();
        var files = parse(tree, paths, problems);
        var valuePaths = tree.files().stream()
                .map(SourceTree.Entry::path)
                .filter(p -> p.startsWith(directory.equals(".") ? "" : directory + "/"))
                .filter(p -> p.endsWith(".auto.pkrvars.hcl"))
                .filter(p -> p.indexOf('/', directory.equals(".") ? 0 : directory.length() + 1) < 0)
                .toList();
        var values = parse(tree, valuePaths, problems);
        var template = new HclTemplate(directory, files, values, problems);
        var resources = template.images();
        var read = new ArrayList<>(paths);
        read.addAll(valuePaths);
        return new Root(
                directory,
                "",
                Format.PACKER,
                template.guards,
                Guard.ALWAYS,
                resources,
                List.of(),
                List.of(),
                problems,
                read);
    }

    private static List<HclFile> parse(SourceTree tree, List<String> paths, List<Diagnostic> problems) {
        var files = new ArrayList<HclFile>();
        for (var path : paths) {
            switch (tree.read(path)) {
                case Content.Bytes(var bytes) -> {
                    var file = HclParser.parse(SourceFile.of(path, bytes));
                    problems.addAll(file.diagnostics());
                    files.add(file);
                }
                case Content.Unreadable(var why) -> problems.add(PackerDiagnostics.unreadable(path, why));
                case Content.Missing _ -> {}
            }
        }
        return files;
    }

    /// One image for each source that a build names, in the order of the builds; a source that no build names is an image without steps.
    private List<Resource> images() {
        var images = new LinkedHashMap<String, Resource>();
        for (var build : blocks("build").toList()) {
            for (var use : uses(build)) {
                var source = blocks("source")
                        .filter(s -> use.name().equals(s.label(0) + "." + s.label(1)))
                        .findFirst();
                if (source.isEmpty()) {
                    problems.add(PackerDiagnostics.unknownSource(use.place(), use.name()));
                } else {
                    images.putIfAbsent(use.name(), image(source.get(), use.overrides(), steps(build, use.name())));
                }
            }
        }
        for (var source : blocks("source").toList()) {
            images.putIfAbsent(source.label(0) + "." + source.label(1), image(source, Optional.empty(), List.of()));
        }
        return List.copyOf(images.values());
    }

    private Resource image(Block source, Optional<Block> overrides, List<Value> steps) {
        var settings = new LinkedHashMap<>(
                object(source.body(), source.header(), Set.of()).members());
        overrides.ifPresent(o ->
                settings.putAll(object(o.body(), o.header(), Set.of("name")).members()));
        return new Image(
                        source.label(0),
                        source.label(1),
                        Value.Mapping.object(settings, Home.written(source.header())),
                        steps,
                        source.header(),
                        source.span())
                .resource(directory, directory, new BlockSyntax(source));
    }

    private record Use(String name, Span place, Optional<Block> overrides) {}

    /// `sources = ["source.amazon-ebs.x"]` and `source "amazon-ebs.x" { … }` of a build.
    private List<Use> uses(Block build) {
        var uses = new ArrayList<Use>();
        build.body().attribute("sources").ifPresent(a -> {
            if (evaluate(a.value(), inputs) instanceof Value.Sequence s) {
                for (var v : s.values()) {
                    if (v instanceof Value.Text t) {
                        uses.add(new Use(unprefixed(t.value()), v.home().place(), Optional.empty()));
                    }
                }
            }
            if (a.value() instanceof Expression.Tuple t) {
                for (var e : t.elements()) {
                    var text = e.span().text();
                    if (text.startsWith("source.")) {
                        uses.add(new Use(unprefixed(text), e.span(), Optional.empty()));
                    }
                }
            }
        });
        build.body()
                .blocks("source")
                .forEach(b -> uses.add(new Use(unprefixed(b.label(0)), b.header(), Optional.of(b))));
        return uses;
    }

    private static String unprefixed(String source) {
        return source.startsWith("source.") ? source.substring("source.".length()) : source;
    }

    /// The provisioners that run for a source (`only`, `except`), in order.
    private List<Value> steps(Block build, String source) {
        var steps = new ArrayList<Value>();
        build.body().blocks("provisioner").forEach(b -> {
            if (runsFor(b, source)) {
                var members = new LinkedHashMap<String, Value>();
                members.put("Type", new Value.Text(b.label(0), Home.written(b.header())));
                members.putAll(object(b.body(), b.header(), Set.of("only", "except", "override"))
                        .members());
                steps.add(Value.Mapping.object(members, Home.written(b.header())));
            }
        });
        return steps;
    }

    private boolean runsFor(Block provisioner, String source) {
        var only = names(provisioner, "only");
        var except = names(provisioner, "except");
        return (only.isEmpty() || only.contains(source)) && !except.contains(source);
    }

    private Set<String> names(Block provisioner, String list) {
        var names = new LinkedHashSet<String>();
        provisioner.body().attribute(list).ifPresent(a -> {
            if (evaluate(a.value(), inputs) instanceof Value.Sequence s) {
                s.values().forEach(v -> {
                    if (v instanceof Value.Text t) {
                        names.add(t.value());
                    }
                });
            }
        });
        return names;
    }

    /// A body as an object: arguments evaluated, blocks of one type a list. A `dynamic` block's elements are not known one by one.
    private Value.Mapping object(Body body, Span header, Set<String> skip) {
        var members = new LinkedHashMap<String, Value>();
        var repeated = new LinkedHashMap<String, List<Value>>();
        for (var item : body.items()) {
            switch (item) {
                case Attribute a -> {
                    if (!skip.contains(a.name())) {
                        members.put(a.name(), evaluate(a.value(), inputs));
                    }
                }
                case Block b when b.type().equals("dynamic") -> members.put(b.label(0), Inputs.open(b));
                case Block b -> {
                    if (!skip.contains(b.type())) {
                        repeated.computeIfAbsent(b.type(), _ -> new ArrayList<>())
                                .add(object(b.body(), b.header(), Set.of()));
                    }
                }
            }
        }
        repeated.forEach((type, blocks) -> members.put(
                type, Value.Sequence.list(Type.ANY, blocks, blocks.getFirst().home())));
        return Value.Mapping.object(members, Home.written(header));
    }

    private Value evaluate(Expression expression, Scope scope) {
        return Choices.cell(
                guards,
                Guard.ALWAYS,
                Home.written(expression.span()),
                ways -> Evaluator.evaluate(
                        expression, new Evaluation(scope, ways, Dialect.HCL, PackerFunctions.ALL, problems::add)));
    }

    private Stream<Block> blocks(String type) {
        return files.stream().flatMap(f -> f.body().blocks(type));
    }
}
