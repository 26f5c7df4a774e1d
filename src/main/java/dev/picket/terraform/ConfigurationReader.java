package dev.picket.terraform;

import dev.picket.hcl.Body;
import dev.picket.hcl.Body.Attribute;
import dev.picket.hcl.Body.Block;
import dev.picket.hcl.HclFile;
import dev.picket.hcl.HclParser;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.LinkedTree;
import dev.picket.tree.SourceTree.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Reads the files of one directory and sorts what they declare by kind.
final class ConfigurationReader {
    private final String directory;
    private final SequencedMap<String, Block> variables = new LinkedHashMap<>();
    private final SequencedMap<String, Attribute> locals = new LinkedHashMap<>();
    private final SequencedMap<String, Block> outputs = new LinkedHashMap<>();
    private final SequencedMap<String, Block> resources = new LinkedHashMap<>();
    private final SequencedMap<String, Block> data = new LinkedHashMap<>();
    private final SequencedMap<String, Block> ephemerals = new LinkedHashMap<>();
    private final SequencedMap<String, Block> calls = new LinkedHashMap<>();
    private final List<Block> settings = new ArrayList<>();
    private final List<Block> providers = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ConfigurationReader(String directory) {
        this.directory = directory;
    }

    /// @param paths the Terraform files of `directory`, sorted
    static Configuration read(LinkedTree tree, String directory, List<String> paths) {
        var reader = new ConfigurationReader(directory);
        for (var path : paths) {
            if (!TerraformFiles.isOverride(path)) {
                reader.read(tree, path, false);
            }
        }
        for (var path : paths) {
            if (TerraformFiles.isOverride(path)) {
                reader.read(tree, path, true);
            }
        }
        return new Configuration(
                directory,
                reader.variables,
                reader.locals,
                reader.outputs,
                reader.resources,
                reader.data,
                reader.ephemerals,
                reader.calls,
                reader.settings,
                reader.providers,
                List.copyOf(reader.files),
                List.copyOf(reader.diagnostics));
    }

    private void read(LinkedTree tree, String path, boolean override) {
        switch (tree.read(path)) {
            case Content.Bytes(var bytes) -> {
                var real = tree.real(path).orElse(path);
                files.add(real);
                var parsed = parse(SourceFile.of(real, bytes));
                diagnostics.addAll(parsed.diagnostics());
                declare(parsed.body(), override);
            }
            case Content.Missing _ -> {}
            case Content.Unreadable(var why) ->
                diagnostics.add(
                        TerraformDiagnostics.unreadable(SourceFile.unread(path).whole(), path, why));
        }
    }

    private static HclFile parse(SourceFile file) {
        return TerraformFiles.isJson(file.path()) ? JsonConfiguration.parse(file) : HclParser.parse(file);
    }

    private void declare(Body body, boolean override) {
        body.attributes()
                .forEach(a -> diagnostics.add(TerraformDiagnostics.unexpectedArgument(a.nameSpan(), a.name())));
        body.blocks().forEach(block -> {
            switch (block.type()) {
                case "variable" -> put(variables, block, 1, override);
                case "output" -> put(outputs, block, 1, override);
                case "module" -> put(calls, block, 1, override);
                case "resource" -> put(resources, block, 2, override);
                case "data" -> put(data, block, 2, override);
                case "ephemeral" -> put(ephemerals, block, 2, override);
                case "locals" -> declareLocals(block, override);
                case "terraform" -> settings.add(block);
                case "provider" -> declareProvider(block, override);
                case "check" -> block.body().blocks("data").forEach(inner -> put(data, inner, 2, override));
                case "moved", "removed", "import", "run" -> {}
                default -> diagnostics.add(TerraformDiagnostics.unexpectedBlock(block.header(), block.type()));
            }
        });
    }

    private void put(SequencedMap<String, Block> into, Block block, int labels, boolean override) {
        if (block.labels().size() != labels) {
            diagnostics.add(TerraformDiagnostics.wrongLabels(block.header(), block.type(), labels));
            return;
        }
        var key = labels == 1 ? block.label(0) : block.label(0) + "." + block.label(1);
        var before = into.get(key);
        if (before == null) {
            into.put(key, block);
        } else if (override) {
            into.put(key, Overrides.merge(before, block));
        } else {
            diagnostics.add(TerraformDiagnostics.declaredTwice(block.header(), block.type(), key));
        }
    }

    private void declareLocals(Block block, boolean override) {
        block.body().attributes().forEach(local -> {
            if (locals.containsKey(local.name()) && !override) {
                diagnostics.add(TerraformDiagnostics.declaredTwice(local.nameSpan(), "local value", local.name()));
            } else {
                locals.put(local.name(), local);
            }
        });
    }

    private void declareProvider(Block block, boolean override) {
        if (override) {
            for (int i = 0; i < providers.size(); i++) {
                if (providers.get(i).label(0).equals(block.label(0))
                        && alias(providers.get(i)).equals(alias(block))) {
                    providers.set(i, Overrides.merge(providers.get(i), block));
                    return;
                }
            }
        }
        providers.add(block);
    }

    private static String alias(Block provider) {
        return provider.body()
                .attribute("alias")
                .map(a -> a.value().span().text())
                .orElse("");
    }
}
