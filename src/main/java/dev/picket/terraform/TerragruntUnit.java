package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.Expression;
import dev.picket.hcl.Functions;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Cause;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Type;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One file of Terragrunt's, evaluated in the place of the unit that it serves: its own, or one that includes it.
///
/// Source: Terragrunt's documentation, "HCL blocks", "HCL attributes" and "HCL functions".
final class TerragruntUnit {
    private static final int DEPTH = 8;

    private final Run run;
    private final String path;
    private final String directory;
    private final int depth;
    private final Body body;
    private final Map<String, Cell> locals = new HashMap<>();
    private final Map<String, TerragruntUnit> included = new LinkedHashMap<>();
    private final Functions functions;

    private TerragruntUnit(Run run, String path, String directory, int depth) {
        this.run = run;
        this.path = path;
        this.directory = directory;
        this.depth = depth;
        this.body = body(run, path);
        this.functions = new TerragruntFunctions(run, Paths.directory(path), directory, this::read)
                .or(FileFunctions.of(run.configurations().tree(), directory, run.files()::add))
                .or(run.functions());
        body.blocks("locals")
                .forEach(block -> block.body()
                        .attributes()
                        .forEach(a -> locals.put(
                                a.name(),
                                new Cell(run, "local." + a.name(), a.nameSpan(), () -> evaluate(a.value())))));
        body.blocks("include").forEach(this::include);
    }

    /// The `terragrunt.hcl` of a directory.
    static TerragruntUnit read(Run run, String directory) {
        return new TerragruntUnit(run, Paths.join(directory, Terragrunt.FILE), directory, 0);
    }

    private static Body body(Run run, String path) {
        if (run.configurations().tree().read(path) instanceof Content.Bytes(var bytes)) {
            run.files().add(path);
            var parsed = HclParser.parse(SourceFile.of(path, bytes));
            parsed.diagnostics().forEach(run.problems());
            return parsed.body();
        }
        return HclParser.parse(SourceFile.of(path, "")).body();
    }

    private void include(Block block) {
        var name = block.labels().isEmpty() ? "" : block.label(0);
        block.body().attribute("path").map(a -> evaluate(a.value())).ifPresent(value -> {
            if (value instanceof Value.Text text && depth < DEPTH) {
                TerragruntFunctions.inTree(directory, text.value())
                        .ifPresent(p -> included.put(name, new TerragruntUnit(run, p, directory, depth + 1)));
            }
        });
    }

    /// What `read_terragrunt_config` gives: the file as a unit of its own directory.
    private Optional<Value> read(String path) {
        if (depth >= DEPTH || !(run.configurations().tree().read(path) instanceof Content.Bytes)) {
            return Optional.empty();
        }
        return Optional.of(new TerragruntUnit(run, path, Paths.directory(path), depth + 1).exposed());
    }

    /// The module's source: its own, else that of what it includes.
    Optional<Value> source() {
        var own = body.blocks("terraform")
                .flatMap(b -> b.body().attribute("source").stream())
                .findFirst()
                .map(a -> evaluate(a.value()));
        return own.or(() ->
                included.values().stream().flatMap(u -> u.source().stream()).findFirst());
    }

    /// Its inputs over those of what it includes, name by name.
    Map<String, Value> inputs() {
        var inputs = new LinkedHashMap<String, Value>();
        included.values().forEach(u -> inputs.putAll(u.inputs()));
        body.attribute("inputs").ifPresent(a -> {
            if (evaluate(a.value()) instanceof Mapping m) {
                inputs.putAll(m.members());
            }
        });
        return inputs;
    }

    private Value evaluate(Expression e) {
        return run.evaluate(functions, e, scope(), Guard.ALWAYS, run.problems());
    }

    private Scope scope() {
        return name -> switch (name) {
            case "local" ->
                Optional.of(namespace(
                        locals.keySet(), n -> Optional.ofNullable(locals.get(n)).map(Cell::get)));
            case "include" ->
                Optional.of(
                        included.containsKey("")
                                ? included.get("").exposed()
                                : namespace(
                                        included.keySet(),
                                        n -> Optional.ofNullable(included.get(n))
                                                .map(TerragruntUnit::exposed)));
            case "dependency" ->
                Optional.of(namespace(new LinkedHashSet<>(), n -> Optional.of(elsewhere("dependency." + n))));
            case "feature", "values" -> Optional.of(elsewhere(name));
            default -> Optional.empty();
        };
    }

    private Value exposed() {
        return namespace(new LinkedHashSet<>(List.of("locals", "inputs")), name -> switch (name) {
            case "locals" ->
                Optional.of(namespace(
                        locals.keySet(), n -> Optional.ofNullable(locals.get(n)).map(Cell::get)));
            case "inputs" -> Optional.of(Mapping.object(new LinkedHashMap<>(inputs()), Home.made(place())));
            default -> Optional.of(elsewhere(path + " " + name));
        });
    }

    private Value namespace(Set<String> names, Function<String, Optional<Value>> get) {
        return new Value.Entity(new Namespace(names, get), Home.made(place()));
    }

    /// What another unit gives after it was applied.
    private Value elsewhere(String what) {
        var cause = new Cause(Cause.Kind.OUTSIDE, what, place());
        return new Value.Unknown(cause, Type.ANY, Known.NOTHING, Home.made(place()));
    }

    private Span place() {
        return body.span();
    }
}
