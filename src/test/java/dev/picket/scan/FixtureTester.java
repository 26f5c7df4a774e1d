package dev.picket.scan;

import dev.picket.cloudformation.CloudFormationOptions;
import dev.picket.cloudformation.Stacks;
import dev.picket.finding.Finding;
import dev.picket.packer.PackerReader;
import dev.picket.resource.Format;
import dev.picket.resource.Graph;
import dev.picket.resource.Root;
import dev.picket.rule.Judge;
import dev.picket.rule.Rule;
import dev.picket.rule.RuleFunctions;
import dev.picket.rule.Settings;
import dev.picket.rule.Verdicts;
import dev.picket.terraform.StateReader;
import dev.picket.terraform.TerraformOptions;
import dev.picket.terraform.TerraformReader;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.tree.MemoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Runs one rule over its fixtures: each file of `test-fixtures/rules/<id>/`, and each folder there, is a tree of its own.
/// Complains about verdicts that no mark expects, marks that no verdict meets, and examples that are missing.
final class FixtureTester {
    private static final Path FIXTURES = Path.of("test-fixtures/rules");
    private final Rule rule;
    private final List<String> complaints = new ArrayList<>();
    private final Map<Format, Set<String>> seen = new EnumMap<>(Format.class);
    private final Set<String> names = new TreeSet<>();

    private FixtureTester(Rule rule) {
        this.rule = rule;
    }

    /// One line for each thing that is wrong; empty where all is as the fixtures say.
    static List<String> complaints(Rule rule) {
        var tester = new FixtureTester(rule);
        tester.run();
        return tester.complaints;
    }

    private void run() {
        var folder = FIXTURES.resolve(rule.id());
        if (!Files.isDirectory(folder)) {
            complaints.add("There are no fixtures in " + folder);
            return;
        }
        for (var fixture : children(folder)) {
            var contents = contents(folder, fixture);
            names.add(fixture.getFileName().toString().replaceFirst("\\..*", ""));
            judge(contents);
        }
        demand();
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> contents(Path folder, Path fixture) {
        try (Stream<Path> paths = Files.walk(fixture)) {
            var contents = new TreeMap<String, byte[]>();
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var base = Files.isDirectory(fixture) ? fixture : folder;
                contents.put(base.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge(Map<String, byte[]> contents) {
        var expected = new ArrayList<Expectation>();
        contents.forEach((path, bytes) -> expected.addAll(Expectation.in(SourceFile.of(path, bytes))));
        var roots = roots(contents);
        boolean account = isAccount(contents);
        var verdicts = judge(roots, account);
        var where = String.join(", ", contents.keySet());
        for (var finding : all(verdicts)) {
            var met = expected.stream().filter(e -> e.isMetBy(finding)).findFirst();
            if (met.isPresent()) {
                expected.remove(met.get());
            } else {
                complaints.add("not expected: " + said(finding));
            }
        }
        expected.forEach(e -> complaints.add("missing: " + e));
        if (!expected.isEmpty()) {
            unadapted(roots)
                    .forEach(t -> complaints.add("no adapter makes anything of `" + t
                            + "`: add a row to rules/adapters/terraform (docs/rules-language.md)"));
        }
        compareWithJson(contents, verdicts);
        for (var root : roots) {
            var answers = seen.computeIfAbsent(root.format(), _ -> new TreeSet<>());
            if (!verdicts.findings().isEmpty()) {
                answers.add("fail");
            }
            if (verdicts.passed() > 0) {
                answers.add("pass");
            }
        }
        if (roots.isEmpty()) {
            complaints.add("nothing reads " + where);
        }
    }

    /// The Terraform types of a fixture that no row reads and no rule names.
    private static Set<String> unadapted(List<Root> roots) {
        var types = new TreeSet<String>();
        for (var root : roots) {
            for (var r : root.resources()) {
                if (r.format() == Format.TERRAFORM
                        && r.type().startsWith("aws_")
                        && RuleBook.CATALOGUE.rows(Format.TERRAFORM, r.type()).isEmpty()
                        && RuleBook.CATALOGUE.idsFor(r.type()).isEmpty()) {
                    types.add(r.type());
                }
            }
        }
        return types;
    }

    /// A rule that judges an account, or a fixture `account…`, is judged as what holds an account's baseline.
    private boolean isAccount(Map<String, byte[]> contents) {
        return rule.resources().contains("account")
                || contents.keySet().stream().allMatch(p -> p.startsWith("account"));
    }

    private Verdicts judge(List<Root> roots, boolean account) {
        var problems = new ArrayList<Diagnostic>();
        var functions = RuleFunctions.of(RuleBook.CATALOGUE);
        var graph = Graph.of(roots, RuleBook.CATALOGUE, functions, account, problems::add);
        var verdicts = Judge.judge(RuleBook.CATALOGUE, graph, Settings.only(rule.id()));
        roots.forEach(r -> problems.addAll(r.diagnostics()));
        problems.addAll(verdicts.diagnostics());
        problems.stream()
                .filter(Diagnostic::isError)
                .forEach(d -> complaints.add(d.subject() + " " + d.summary() + " " + d.help()));
        return verdicts;
    }

    private static List<Finding> all(Verdicts verdicts) {
        return Stream.concat(verdicts.findings().stream(), verdicts.undecided().stream())
                .toList();
    }

    private static String said(Finding f) {
        var what = f.cause()
                .map(c -> "undecided " + c.text())
                .orElse("fail" + f.when().map(w -> " when " + w).orElse(""));
        return f.place() + " " + what + " (" + f.message() + ")";
    }

    /// What the front ends make of some files.
    static List<Root> roots(Map<String, byte[]> contents) {
        var tree = new MemoryTree(contents);
        var roots = new ArrayList<>(TerraformReader.read(tree, TerraformOptions.NONE));
        roots.addAll(
                Stacks.of(tree, _ -> List.of(CloudFormationOptions.DEFAULT)).read(_ -> true, (_, read) -> read.run()));
        roots.addAll(PackerReader.read(tree, _ -> true, List.of()));
        contents.forEach((path, bytes) -> {
            if (StateReader.isState(path, bytes)) {
                StateReader.read(SourceFile.of(path, bytes)).ifPresent(roots::add);
            }
        });
        return roots;
    }

    /// A YAML template says the same as JSON: the same verdicts of the same resources.
    private void compareWithJson(Map<String, byte[]> contents, Verdicts verdicts) {
        var paths = contents.keySet().stream().filter(p -> p.endsWith(".yaml")).toList();
        if (paths.size() != contents.size()) {
            return;
        }
        var json = new TreeMap<String, byte[]>();
        contents.forEach((path, bytes) -> json.put(
                path.replaceFirst("yaml$", "json"),
                JsonOfYaml.of(SourceFile.of(path, bytes)).getBytes(StandardCharsets.UTF_8)));
        var inYaml =
                all(verdicts).stream().map(FixtureTester::whatever).sorted().toList();
        var inJson = all(judge(roots(json), isAccount(json))).stream()
                .map(FixtureTester::whatever)
                .sorted()
                .toList();
        if (!inYaml.equals(inJson)) {
            complaints.add("as JSON " + String.join(", ", json.keySet()) + " gives " + inJson + ", not " + inYaml);
        }
    }

    /// A finding without its place.
    private static String whatever(Finding f) {
        return f.resource() + " " + f.severity() + " " + f.message() + " "
                + f.when().orElse("") + " "
                + f.cause().map(Finding.UndecidedCause::text).orElse("");
    }

    /// A failing and a passing example in each format that reaches the rule; how it meets what is unknown, absent, empty.
    private void demand() {
        for (var format : reached()) {
            for (var answer : List.of("fail", "pass")) {
                if (!seen.getOrDefault(format, Set.of()).contains(answer)) {
                    complaints.add("no example that is a " + answer + " in " + format.word());
                }
            }
        }
        for (var name :
                rule.each().isPresent() ? List.of("unknown", "absent", "empty") : List.of("unknown", "absent")) {
            if (!names.contains(name)) {
                complaints.add("no fixture named `" + name + "`");
            }
        }
    }

    private Set<Format> reached() {
        var formats = EnumSet.noneOf(Format.class);
        for (var type : rule.resources()) {
            boolean adapted = RuleBook.FILES.stream()
                    .flatMap(f -> f.adapters().stream())
                    .flatMap(a -> a.row().stream())
                    .anyMatch(r -> r.becomes().filter(type::equals).isPresent());
            if (adapted || RuleBook.KNOWN.terraformTypes().contains(type)) {
                formats.add(Format.TERRAFORM);
            }
            if (RuleBook.KNOWN.awsTypes().contains(type) || type.startsWith("cloudformation::")) {
                formats.add(Format.CLOUDFORMATION);
            }
            if (type.startsWith("packer::")) {
                formats.add(Format.PACKER);
            }
        }
        return formats;
    }
}
