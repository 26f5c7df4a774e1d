package dev.picket.terraform;

import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A named set of values that roots are evaluated with, beside others: `prod` and its variable files.
///
/// @param varFiles paths of the tree, in order of precedence
/// @param workspace what `terraform.workspace` is in it; empty where that is not said
/// @param unit the directory of a unit of Terragrunt that gives its inputs; empty for none
public record Environment(String name, List<String> varFiles, Optional<String> workspace, String unit) {
    static final Environment NONE = new Environment("", List.of(), Optional.empty(), "");

    public Environment(String name, List<String> varFiles) {
        this(name, varFiles, Optional.empty(), "");
    }

    static Environment ofUnit(String directory) {
        return new Environment(directory, List.of(), Optional.empty(), directory);
    }

    public Environment withWorkspace(Optional<String> workspace) {
        return new Environment(name, varFiles, workspace, unit);
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
