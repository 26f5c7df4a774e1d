package dev.picket.cli;

import dev.picket.finding.Severity;
import dev.picket.resource.Format;
import dev.picket.rule.Peer;
import dev.picket.scan.RuleSet;
import dev.picket.text.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which rules somebody wants to see. Every word that means nothing is refused with what may be meant.
final class RuleFilter {
    @Option(names = "--service", paramLabel = "NAME", description = "Only those of this service, as s3.")
    private @Nullable String service;

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "Only those of this severity.")
    private @Nullable String severity;

    @Option(names = "--practice", paramLabel = "ID", description = "Only those of this practice.")
    private @Nullable String practice;

    @Option(names = "--tier", paramLabel = "TIER", description = "Only those of this tier: default or extra.")
    private @Nullable String tier;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "Only those that judge terraform, cloudformation or packer.")
    private @Nullable String format;

    @Option(names = "--family", paramLabel = "NAME", description = "Only those of this family, as customer-keys.")
    private @Nullable String family;

    @Option(
            names = "--from",
            arity = "1..2",
            hideParamSyntax = true,
            paramLabel = "[TOOL] ID",
            description = "Only those that another scanner's id means: checkov CKV_AWS_20, or the id alone.")
    private List<String> from = new ArrayList<>();

    /// The rules, or a sentence why there can be none.
    sealed interface Found {
        record Rules(List<String> ids) implements Found {}

        record Refused(String why) implements Found {}
    }

    Found in(RuleSet rules) {
        var refused = refusal(rules);
        if (refused.isPresent()) {
            return new Found.Refused(refused.get());
        }
        var meant = from.isEmpty() ? rules.ids() : rules.resolve(from.getLast());
        return new Found.Rules(meant.stream().filter(id -> wants(id, rules)).toList());
    }

    private boolean wants(String id, RuleSet rules) {
        var info = rules.info(id).orElseThrow();
        return (service == null || rules.serviceOf(id).equals(service))
                && (severity == null || info.severity().word().equals(severity))
                && (practice == null || info.practices().contains(practice))
                && (tier == null || info.tier().equals(tier))
                && (format == null
                        || rules.formatsOf(id).stream().anyMatch(f -> f.word().equals(format)))
                && (family == null || rules.familyOf(id).equals(Optional.of(family)));
    }

    private Optional<String> refusal(RuleSet rules) {
        return first(
                unknown("service", service, services(rules)),
                unknown("severity", severity, severities()),
                unknown("practice", practice, rules.practices().keySet()),
                unknown("tier", tier, List.of("default", "extra")),
                unknown(
                        "format",
                        format,
                        Arrays.stream(Format.values()).map(Format::word).toList()),
                unknown("family", family, rules.families().keySet()),
                from.isEmpty() ? Optional.empty() : unknownId(rules));
    }

    @SafeVarargs
    private static Optional<String> first(Optional<String>... refusals) {
        return Arrays.stream(refusals).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> unknown(String what, @Nullable String word, Collection<String> known) {
        return word == null || known.contains(word) ? Optional.empty() : Optional.of(sentence(what, word, known));
    }

    private static String sentence(String what, String word, Collection<String> known) {
        var help = Suggestion.of(word, known)
                .map(k -> "Did you mean " + k + "?")
                .orElse(known.size() < 12 ? "There is: " + String.join(", ", known) + "." : "");
        return ("There is no " + what + " " + word + ". " + help).strip();
    }

    private static List<String> severities() {
        return Arrays.stream(Severity.values()).map(Severity::word).toList().reversed();
    }

    private static TreeSet<String> services(RuleSet rules) {
        var services = new TreeSet<String>();
        rules.ids().forEach(id -> services.add(rules.serviceOf(id)));
        return services;
    }

    private Optional<String> unknownId(RuleSet rules) {
        var id = from.getLast();
        boolean twoIds = from.size() == 2
                && Peer.named(from.getFirst()).isEmpty()
                && Peer.of(from.getFirst()).isPresent();
        if (from.size() > 2 || twoIds) {
            return Optional.of("--from takes one id; ask once for each.");
        }
        var whose = Peer.of(id);
        if (from.size() == 2) {
            var tool = Peer.named(from.getFirst());
            if (tool.isEmpty()) {
                return Optional.of(sentence("scanner", from.getFirst(), Peer.words()));
            }
            if (!whose.equals(tool)) {
                return Optional.of(id + " is no id of " + tool.get().word()
                        + whose.map(p -> "; it looks like one of " + p.word()).orElse("") + ".");
            }
        }
        return rules.resolve(id).isEmpty() ? Optional.of(nobodyCarries(id, rules)) : Optional.empty();
    }

    /// The suggestion is an id of the same scanner. Another number is none: it is another check.
    static String nobodyCarries(String id, RuleSet rules) {
        var whose = Peer.of(id);
        var known = new TreeSet<String>();
        for (var rule : rules.ids()) {
            if (whose.isEmpty() || whose.get() == Peer.GITLEAKS) {
                known.add(rule);
            }
            rules.aliasesOf(rule).stream().filter(a -> Peer.of(a).equals(whose)).forEach(known::add);
        }
        return "No rule is or carries " + id + "."
                + Suggestion.of(id.toUpperCase(Locale.ROOT), known)
                        .or(() -> Suggestion.of(id, known))
                        .filter(k -> !letters(k).equals(letters(id)))
                        .map(k -> " Did you mean " + k + "?")
                        .orElse("");
    }

    private static String letters(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("[0-9]", "");
    }
}
