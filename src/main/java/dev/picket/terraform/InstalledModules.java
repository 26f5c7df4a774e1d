package dev.picket.terraform;

import dev.picket.document.DocumentReader;
import dev.picket.document.Node;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where `terraform init` put copies of modules: `.terraform/modules/modules.json` beside a root, where the tree holds
/// it.
final class InstalledModules {
    private final SourceTree tree;
    private final Map<String, Map<String, String>> read = new HashMap<>();

    InstalledModules(SourceTree tree) {
        this.tree = tree;
    }

    /// @param key the names of the calls from the root down, joined by dots
    Optional<String> directory(String root, String key) {
        return Optional.ofNullable(read.computeIfAbsent(root, this::read).get(key))
                .flatMap(d -> Paths.resolve(root, d));
    }

    private Map<String, String> read(String root) {
        var path = Paths.join(root, ".terraform/modules/modules.json");
        var directories = new HashMap<String, String>();
        if (tree.read(path) instanceof Content.Bytes(var bytes)) {
            for (var document :
                    DocumentReader.readJson(SourceFile.of(path, bytes)).roots()) {
                if (document instanceof MappingNode m && m.get("Modules").orElse(null) instanceof SequenceNode list) {
                    list.items().forEach(item -> entry(item, directories));
                }
            }
        }
        return directories;
    }

    private static void entry(Node item, Map<String, String> into) {
        if (item instanceof MappingNode m
                && m.get("Key").orElse(null) instanceof Scalar key
                && m.get("Dir").orElse(null) instanceof Scalar directory) {
            into.put(key.text(), directory.text());
        }
    }
}
