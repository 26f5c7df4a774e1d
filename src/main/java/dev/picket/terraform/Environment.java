package dev.picket.terraform;

import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A named set of values that roots are evaluated with, beside others: `prod` and its variable files.
///
/// @param varFiles paths of the tree, in order of precedence
/// @param unit the directory of a unit of Terragrunt that gives its inputs; empty for none
public record Environment(String name, List<String> varFiles, String unit) {
    static final Environment NONE = new Environment("", List.of(), "");

    public Environment(String name, List<String> varFiles) {
        this(name, varFiles, "");
    }

    static Environment ofUnit(String directory) {
        return new Environment(directory, List.of(), directory);
    }

    public Environment {
        varFiles = List.copyOf(varFiles);
    }

    /// The names of the variables that its files set. A file that cannot be read sets none here; whoever reads its values says so.
    Set<String> sets(SourceTree tree) {
        var names = new TreeSet<String>();
        for (var path : varFiles) {
            if (tree.read(path) instanceof Content.Bytes(var bytes)) {
                var file = SourceFile.of(path, bytes);
                if (path.endsWith(".json")) {
                    names.addAll(JsonValues.read(file, _ -> {}).keySet());
                } else {
                    HclParser.parse(file).body().attributes().forEach(a -> names.add(a.name()));
                }
            }
        }
        return names;
    }
}
