package dev.picket.scan;

import dev.picket.secret.SecretRules;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.SourceTree;
import dev.picket.tree.SourceTree.Content;
import dev.picket.tree.WorkTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The rules in force: those that the build compiled into the product, and the user's own.
public final class Rules {
    private Rules() {}

    /// The product's rules alone.
    public static RuleSet builtIn() {
        return of(List.of(), new ArrayList<>());
    }

    /// The product's rules with those of some directories; broken ones are left out and `problems` says so.
    public static RuleSet with(List<Path> directories, List<Diagnostic> problems) {
        return of(files(directories, problems), problems);
    }

    /// With the directories that the command line names, on the disk, and those that the configuration names, in the tree.
    static RuleSet inForce(
            ScanRequest request, Configuration configuration, SourceTree tree, List<Diagnostic> problems) {
        var directories = request.selection().directories().stream()
                .map(p -> request.directory().resolve(p).normalize())
                .toList();
        var files = files(directories, problems);
        for (var directory : configuration.rules()) {
            var prefix = directory.replaceFirst("^\\./", "").replaceFirst("/+$", "") + "/";
            var own = tree.files().stream()
                    .filter(e -> e.path().startsWith(prefix) && e.path().endsWith(".hcl"))
                    .toList();
            if (own.isEmpty()) {
                problems.add(ScanDiagnostics.noRules(directory));
            }
            own.forEach(e -> read(tree, e.path(), e.path(), files, problems));
        }
        return of(files, problems);
    }

    private static RuleSet of(List<SourceFile> users, List<Diagnostic> problems) {
        var catalogue = BuiltIn.catalogueWith(users, problems::add);
        var secrets = SecretRules.read(catalogue.secrets());
        problems.addAll(secrets.diagnostics());
        return RuleSet.of(catalogue, secrets.rules());
    }

    private static List<SourceFile> files(List<Path> directories, List<Diagnostic> problems) {
        var files = new ArrayList<SourceFile>();
        for (var directory : directories) {
            if (!Files.isDirectory(directory)) {
                problems.add(ScanDiagnostics.unreadable(directory.toString(), "no such directory of rules"));
                continue;
            }
            var tree = WorkTree.of(directory, Bounds.FILE_BYTES);
            if (tree.files().stream().noneMatch(e -> e.path().endsWith(".hcl"))) {
                problems.add(ScanDiagnostics.noRules(directory.toString()));
            }
            tree.files().stream()
                    .filter(e -> e.path().endsWith(".hcl"))
                    .forEach(e ->
                            read(tree, e.path(), directory.resolve(e.path()).toString(), files, problems));
        }
        return files;
    }

    private static void read(
            SourceTree tree, String path, String name, List<SourceFile> files, List<Diagnostic> problems) {
        switch (tree.read(path)) {
            case Content.Bytes(var bytes) -> files.add(SourceFile.of(name, bytes));
            case Content.Unreadable(var why) -> problems.add(ScanDiagnostics.unreadable(name, why));
            case Content.Missing _ -> {}
        }
    }
}
