package dev.picket.scan;

import dev.picket.aws.Actions;
import dev.picket.cloudformation.SamTables;
import dev.picket.rule.Catalogue;
import dev.picket.rule.Facts;
import dev.picket.rule.RuleCheck;
import dev.picket.rule.RuleFiles;
import dev.picket.secret.SecretRules;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Compiles all rule files into the resources that a scan reads, `picket.rules` and `picket.texts`, and their fixtures into
/// `picket.examples`, for people. The build runs it after `process-classes`:
/// `RuleCompiler RULES_DIR FACTS_DIR OUT_DIR`. A broken file fails the build with one sentence at its line and column.
public final class RuleCompiler {
    private RuleCompiler() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: RuleCompiler RULES_DIR FACTS_DIR OUT_DIR");
        }
        var problems = compile(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        for (var d : problems) {
            System.err.println(d.subject() + " " + d.summary() + ". " + d.help());
        }
        if (problems.stream().anyMatch(Diagnostic::isError)) {
            System.exit(1);
        }
    }

    /// What was wrong; where something was, nothing is written.
    static List<Diagnostic> compile(Path rules, Path facts, Path out) throws IOException {
        var known = Facts.read(facts);
        var files = RuleFiles.parse(sources(rules));
        var catalogue = Catalogue.of(files, known::schema);
        var problems = new ArrayList<>(catalogue.diagnostics());
        problems.addAll(RuleCheck.of(files, catalogue, known));
        problems.addAll(SecretRules.read(catalogue.secrets()).diagnostics());
        var examples = examples(rules.resolveSibling("test-fixtures/rules"), catalogue, problems);
        if (problems.stream().noneMatch(Diagnostic::isError)) {
            var packed = catalogue.pack();
            Files.createDirectories(out);
            Files.write(out.resolve(BuiltIn.RULES), packed.get(0));
            Files.write(out.resolve(BuiltIn.TEXTS), packed.get(1));
            Files.write(out.resolve(BuiltIn.EXAMPLES), Example.pack(examples));
            var tables = new ArrayList<>(List.of(Facts.AWS, Facts.TERRAFORM)); // for checking a user's rules
            tables.add(Actions.TABLE);
            tables.addAll(SamTables.files());
            for (var table : tables) {
                Files.copy(facts.resolve(table), out.resolve(table), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return problems;
    }

    /// A rule without an example that fails is as broken as one that does not parse.
    private static SortedMap<String, List<Example>> examples(
            Path fixtures, Catalogue catalogue, List<Diagnostic> problems) throws IOException {
        var examples = new TreeMap<String, List<Example>>();
        for (var id : Files.isDirectory(fixtures) ? catalogue.ids() : List.<String>of()) {
            var found = ExampleFinder.in(fixtures.resolve(id));
            examples.put(id, found);
            var place = catalogue.rule(id).orElseThrow().place();
            if (found.isEmpty()) {
                problems.add(ScanDiagnostics.noFixtures(place, id));
            }
        }
        return examples;
    }

    /// Every rule file under a directory, sorted by path; paths as they are seen from beside it.
    static List<SourceFile> sources(Path directory) throws IOException {
        var root = directory.toAbsolutePath().normalize();
        try (var paths = Files.walk(root)) {
            var files = new ArrayList<SourceFile>();
            for (var path :
                    paths.filter(p -> p.toString().endsWith(".hcl")).sorted().toList()) {
                var name = root.getFileName() + "/" + root.relativize(path);
                files.add(SourceFile.of(name.replace('\\', '/'), Files.readAllBytes(path)));
            }
            return files;
        }
    }
}
