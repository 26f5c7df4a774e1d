package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.HclParser;
import dev.picket.hcl.Scope;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.value.Guard;
import dev.picket.value.Home;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values that a root's variables are given, weakest first: `terraform.tfvars`, `terraform.tfvars.json`,
/// `*.auto.tfvars` and `*.auto.tfvars.json` by name, the files and values that the caller gives in their order, the
/// environment's. What `TF_VAR_…` gives is weaker than all of them.
final class VariableValues implements Inputs {
    private final Run run;
    private final Configuration configuration;
    private final Map<String, Value> values = new HashMap<>();
    /// Whether a value for a variable that the root does not declare is said: files of an environment serve several roots.
    private boolean strict = true;

    private VariableValues(Run run, Configuration configuration) {
        this.run = run;
        this.configuration = configuration;
    }

    static VariableValues read(Run run, Configuration configuration) {
        var values = new VariableValues(run, configuration);
        var tree = run.configurations().tree();
        var directory = configuration.directory();
        if (!run.options().environment().unit().isEmpty()) {
            values.values.putAll(
                    TerragruntUnit.read(run, run.options().environment().unit()).inputs());
        }
        run.options().outer().forEach((name, text) -> values.putText("TF_VAR_" + name, name, text));
        for (var name : List.of("terraform.tfvars", "terraform.tfvars.json")) {
            values.readFile(Paths.join(directory, name), false);
        }
        automatic(tree, directory).forEach(path -> values.readFile(path, false));
        run.options().given().forEach(values::put);
        values.strict = false;
        run.options().environment().varFiles().forEach(path -> values.readFile(path, true));
        return values;
    }

    @Override
    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static List<String> automatic(SourceTree tree, String directory) {
        var paths = new ArrayList<String>();
        for (var entry : tree.files()) {
            if (TerraformFiles.isAutomaticValues(entry.path())
                    && Paths.directory(entry.path()).equals(directory)) {
                paths.add(entry.path());
            }
        }
        return paths;
    }

    private void put(TerraformOptions.Given given) {
        switch (given) {
            case TerraformOptions.Given.VarFile(var path) -> readFile(path, true);
            case TerraformOptions.Given.Var(var name, var text) -> putText("--var " + name, name, text);
        }
    }

    private void readFile(String path, boolean named) {
        switch (run.configurations().tree().read(path)) {
            case Content.Bytes(var bytes) -> {
                run.addFile(path);
                var file = SourceFile.of(run.configurations().tree().real(path).orElse(path), bytes);
                if (path.endsWith(".json")) {
                    JsonValues.read(file, run.problems()).forEach(values::put);
                } else {
                    var parsed = HclParser.parse(file);
                    parsed.diagnostics().forEach(run.problems());
                    parsed.body().attributes().forEach(this::put);
                }
            }
            case Content.Missing _ -> {
                if (named) {
                    run.problems()
                            .accept(TerraformDiagnostics.noSuchVarFile(
                                    SourceFile.unread(path).whole(), path));
                }
            }
            case Content.Unreadable(var why) ->
                run.problems()
                        .accept(TerraformDiagnostics.unreadable(
                                SourceFile.unread(path).whole(), path, why));
        }
    }

    /// Text as it is where the variable takes a text, else the expression that it spells.
    private void putText(String origin, String name, String text) {
        var variable = configuration.variables().get(name);
        if (variable == null) {
            return;
        }
        var file = SourceFile.of(origin, text.getBytes(StandardCharsets.UTF_8));
        if (isText(Variable.of(variable))) {
            values.put(name, new Value.Text(text, Home.written(file.whole())));
            return;
        }
        var parsed = HclParser.parseExpression(file);
        parsed.diagnostics().forEach(run.problems());
        values.put(name, run.evaluate(parsed.expression(), Scope.empty(), Guard.ALWAYS));
    }

    private static boolean isText(Variable variable) {
        return variable.type()
                .map(t -> List.of("string", "number", "bool", "any")
                        .contains(t.span().text().strip()))
                .orElse(true);
    }

    private void put(Body.Attribute a) {
        if (strict && !configuration.variables().containsKey(a.name())) {
            run.problems().accept(TerraformDiagnostics.unknownVariable(a.nameSpan(), a.name()));
        }
        values.put(a.name(), run.evaluate(a.value(), Scope.empty(), Guard.ALWAYS));
    }
}
