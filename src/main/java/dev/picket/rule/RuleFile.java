package dev.picket.rule;

import dev.picket.hcl.Body;
import dev.picket.hcl.HclFile;
import dev.picket.resource.Model;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// One rule file as records: rules, adapters, views, defaults and schemas may all stand in one file. What was wrong is
/// in `diagnostics`; a block with an error is left out, all others are there.
///
/// @param secrets the `secret` blocks, unread: package `secret` knows their keys
public record RuleFile(
        SourceFile file,
        List<Written> rules,
        List<Adapter> adapters,
        List<Views> views,
        List<Preset> defaults,
        List<PseudoType> schemas,
        List<Practice> practices,
        List<Family> families,
        List<Body.Block> secrets,
        List<Diagnostic> diagnostics) {
    public RuleFile {
        rules = List.copyOf(rules);
        adapters = List.copyOf(adapters);
        views = List.copyOf(views);
        defaults = List.copyOf(defaults);
        schemas = List.copyOf(schemas);
        practices = List.copyOf(practices);
        families = List.copyOf(families);
        secrets = List.copyOf(secrets);
        diagnostics = List.copyOf(diagnostics);
    }

    /// A rule with its texts.
    ///
    /// @param block the whole block
    /// @param words where each type, practice and family that it names stands
    public record Written(Rule rule, RuleTexts texts, Span block, Map<String, Span> words) {
        Span at(String word) {
            return words.getOrDefault(word, rule.place());
        }
    }

    /// `terraform "type" { … }`: one row, or another name for a type.
    ///
    /// @param removed attributes of older providers, which the facts no longer list
    /// @param words where each type and attribute that it names stands
    public record Adapter(
            String type,
            Optional<Model.Row> row,
            Optional<String> sameAs,
            SequencedSet<String> removed,
            Span place,
            Map<String, Span> words) {
        Span at(String word) {
            return words.getOrDefault(word, place);
        }
    }

    public record Views(
            String type, SequencedMap<String, Model.View> byName, SequencedMap<String, Span> places, Span place) {}

    public record Preset(String type, Model.Default value, Span place) {}

    /// `schema "packer::Image" { Files = "list(object)" }`
    public record PseudoType(String type, SequencedMap<String, String> properties, Span place) {}

    /// `practice "ec2.roles" { title = … }`: a row of the practices.
    public record Practice(String id, String title, Span place) {}

    /// `family "customer-keys" { title = … }`: extra rules that one switch turns on.
    public record Family(String id, String title, Span place) {}

    private static boolean isBroken(Body.Block block, HclFile hcl) {
        return hcl.diagnostics().stream()
                .anyMatch(d -> d.isError() && block.span().contains(d.subject()));
    }

    /// These without the rules in which something is wrong: a broken one is not judged.
    RuleFile without(List<Diagnostic> problems) {
        var whole = rules.stream()
                .filter(r -> problems.stream()
                        .noneMatch(d -> d.isError() && r.block().contains(d.subject())))
                .toList();
        return new RuleFile(file, whole, adapters, views, defaults, schemas, practices, families, secrets, diagnostics);
    }

    public static RuleFile parse(HclFile hcl) {
        var problems = new ArrayList<>(hcl.diagnostics());
        var rules = new ArrayList<Written>();
        var adapters = new ArrayList<Adapter>();
        var views = new ArrayList<Views>();
        var defaults = new ArrayList<Preset>();
        var schemas = new ArrayList<PseudoType>();
        var practices = new ArrayList<Practice>();
        var families = new ArrayList<Family>();
        var secrets = new ArrayList<Body.Block>();
        for (var item : hcl.body().items()) {
            switch (item) {
                case Body.Attribute a -> problems.add(RuleDiagnostics.attributeAtTop(a));
                case Body.Block b when isBroken(b, hcl) -> {} // the parser has said so; the rest would follow from it
                case Body.Block b -> {
                    switch (b.type()) {
                        case "rule" -> RuleReader.read(b, problems).ifPresent(rules::add);
                        case "terraform" -> ModelReader.adapter(b, problems).ifPresent(adapters::add);
                        case "view" -> ModelReader.views(b, problems).ifPresent(views::add);
                        case "default" -> ModelReader.preset(b, problems).ifPresent(defaults::add);
                        case "schema" -> ModelReader.pseudoType(b, problems).ifPresent(schemas::add);
                        case "practice" -> ModelReader.practice(b, problems).ifPresent(practices::add);
                        case "family" -> ModelReader.family(b, problems).ifPresent(families::add);
                        case "secret" -> secrets.add(b);
                        default -> problems.add(RuleDiagnostics.unknownBlock(b));
                    }
                }
            }
        }
        return new RuleFile(
                hcl.file(), rules, adapters, views, defaults, schemas, practices, families, secrets, problems);
    }
}
