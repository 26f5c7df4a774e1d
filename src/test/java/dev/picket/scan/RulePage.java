package dev.picket.scan;

import dev.picket.finding.Finding.Setting;
import dev.picket.resource.Format;
import dev.picket.rule.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A rule's page under docs/rules, and the index of all: Markdown as GitHub shows it.
final class RulePage {
    private static final String NOTE =
            "<!-- Written by `mvn -q test -Dtest=RulePagesTest -Drecord` from the rule and its fixtures; do not edit. -->\n";
    private final Explanation rule;
    private final List<Example> examples;
    private final StringBuilder page = new StringBuilder(NOTE);

    private RulePage(Explanation rule, List<Example> examples) {
        this.rule = rule;
        this.examples = examples;
    }

    static String of(Explanation rule, List<Example> examples) {
        var made = new RulePage(rule, examples);
        made.write();
        return made.page.toString();
    }

    private void write() {
        page.append("# ")
                .append(rule.id())
                .append("\n\n**")
                .append(cell(rule.title()))
                .append("**\n\n");
        facts();
        section("Why", rule.why().strip());
        section("What a finding says", rule.message());
        for (var format : Format.values()) {
            example(format);
        }
        fix();
        section(
                "Parameters",
                table(
                        "parameter",
                        "default",
                        rule.params().entrySet().stream()
                                .map(p -> row(code(p.getKey()), code(p.getValue())))
                                .toList()));
        defaults();
        section("References", list(rule.references()));
        section("Controls", list(rule.controls()));
        section(
                "The same check elsewhere",
                table(
                        "scanner",
                        "ids",
                        rule.peers().entrySet().stream()
                                .map(p -> row(
                                        p.getKey().word(),
                                        p.getValue().stream()
                                                .map(RulePage::code)
                                                .collect(Collectors.joining(", "))))
                                .toList()));
        footer();
    }

    private void facts() {
        var rows = new ArrayList<String>();
        rows.add(row(
                "severity",
                rule.severity() + (rule.lower().isEmpty() ? "" : ", sometimes " + String.join(", ", rule.lower()))));
        rows.add(row("tier", rule.tier().equals("extra") ? "extra: on with `tier: extra`" : "default"));
        rule.family().ifPresent(f -> rows.add(row("family", code(f) + ": on with `families: [" + f + "]`")));
        rule.practices().forEach((id, title) -> rows.add(row("practice", code(id) + " " + cell(title))));
        if (!rule.judges().isEmpty()) {
            rows.add(row("judges", rule.judges().stream().map(RulePage::judged).collect(Collectors.joining(", "))));
        }
        if (!rule.formats().isEmpty()) {
            rows.add(row("in", rule.formats().stream().map(RulePage::name).collect(Collectors.joining(", "))));
        }
        page.append("| | |\n|---|---|\n").append(String.join("", rows)).append('\n');
    }

    private static String judged(String type) {
        return switch (type) {
            case "account" -> "the account as a whole, where `account: true` says that it stands here";
            case "*" -> "every resource";
            default -> code(type);
        };
    }

    private static String name(Format format) {
        return switch (format) {
            case TERRAFORM -> "Terraform";
            case CLOUDFORMATION -> "CloudFormation";
            case PACKER -> "Packer";
        };
    }

    private void example(Format format) {
        var own = examples.stream().filter(e -> e.format() == format).toList();
        if (own.isEmpty()) {
            return;
        }
        page.append("## ").append(name(format)).append("\n\n");
        for (var example : own) {
            page.append(example.fails() ? "Fails:\n\n" : "Passes:\n\n");
            page.append("```")
                    .append(format == Format.CLOUDFORMATION ? "yaml" : "hcl")
                    .append('\n');
            page.append(example.text()).append("```\n\n");
        }
    }

    private void fix() {
        var text = new StringBuilder(rule.say().isEmpty() ? "" : rule.say() + "\n\n");
        rule.settings()
                .forEach((format, settings) -> text.append("- ")
                        .append(name(format))
                        .append(": ")
                        .append(settings.stream().map(RulePage::set).collect(Collectors.joining(", ")))
                        .append('\n'));
        section("Fix", text.toString().strip());
    }

    private static String set(Setting s) {
        return code(s.path() + " = " + s.value());
    }

    private void defaults() {
        var rows = new ArrayList<String>();
        for (var d : rule.defaults()) {
            rows.add("| " + code(d.type() + " " + d.path()) + " | "
                    + code(d.value().replaceAll("\\s+", " ")) + (d.when().isEmpty() ? "" : " " + cell(d.when())) + " | "
                    + cell(d.source()) + " |\n");
        }
        if (!rows.isEmpty()) {
            section(
                    "Where nothing is written",
                    "| property | counts as | source |\n|---|---|---|\n"
                            + String.join("", rows).strip());
        }
    }

    private void footer() {
        page.append("---\n\nSilence one place with `# picket:ignore ").append(rule.id());
        page.append(" <reason>`, the rule with `skip:` in `.picket.yaml`");
        page.append(" ([configuration](../configuration.md)).");
        if (!rule.file().isEmpty()) {
            page.append(" [The rule](../../")
                    .append(rule.file())
                    .append(") · [its fixtures](../../test-fixtures/rules/");
            page.append(rule.id()).append(") ·");
        }
        page.append(" [all rules](README.md)\n");
    }

    private void section(String name, String text) {
        if (!text.isEmpty()) {
            page.append("## ").append(name).append("\n\n").append(text).append("\n\n");
        }
    }

    private static String table(String first, String second, List<String> rows) {
        return rows.isEmpty()
                ? ""
                : ("| " + first + " | " + second + " |\n|---|---|\n" + String.join("", rows)).strip();
    }

    private static String list(List<String> entries) {
        return entries.stream().map(e -> "- " + e).collect(Collectors.joining("\n"));
    }

    private static String row(String first, String second) {
        return "| " + first + " | " + second + " |\n";
    }

    private static String code(String text) {
        return "`" + cell(text) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    /// The page of all rules, by service.
    static String index(RuleSet rules) {
        SortedMap<String, List<String>> byService = new TreeMap<>();
        for (var id : rules.ids()) {
            byService
                    .computeIfAbsent(rules.serviceOf(id), _ -> new ArrayList<>())
                    .add(id);
        }
        var page = new StringBuilder(NOTE + "# Rules\n\n");
        page.append(rules.ids().size()).append(" rules, by service. `picket rules` lists them too, with filters;");
        page.append(" `picket explain RULE` says the same as a page here.\n\n");
        page.append(
                byService.keySet().stream().map(s -> "[" + s + "](#" + s + ")").collect(Collectors.joining(" · ")));
        page.append('\n');
        byService.forEach((service, ids) -> {
            page.append("\n## ").append(service).append("\n\n| rule | severity | tier | |\n|---|---|---|---|\n");
            for (var id : ids) {
                var info = rules.info(id).orElseThrow();
                page.append("| [").append(id).append("](").append(id).append(".md) | ");
                page.append(info.severity().word()).append(" | ");
                page.append(rules.familyOf(id).orElse(info.tier().equals("extra") ? "extra" : ""));
                page.append(" | ").append(cell(info.title())).append(" |\n");
            }
        });
        return page.toString();
    }
}
