package dev.picket.rule;

import dev.picket.finding.Finding;
import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Fingerprint;
import dev.picket.finding.Severity;
import dev.picket.value.Guard;
import dev.picket.value.GuardText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Verdicts of instances become findings of definitions: one for each rule, definition, place and element.
final class Merged {
    private final Catalogue catalogue;
    private final Map<Key, List<Verdict>> groups = new TreeMap<>();
    private final Map<Definition, TreeSet<String>> judged = new TreeMap<>();

    Merged(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Definition(String rule, String directory, String local) implements Comparable<Definition> {
        private static final Comparator<Definition> ORDER = Comparator.comparing(Definition::rule)
                .thenComparing(Definition::directory)
                .thenComparing(Definition::local);

        static Definition of(Rule rule, Subject subject) {
            return new Definition(
                    rule.id(),
                    subject.node().resource().directory(),
                    subject.node().resource().local());
        }

        @Override
        public int compareTo(Definition other) {
            return ORDER.compare(this, other);
        }
    }

    /// By file, most severe first, then place; the rest makes the order whole.
    private record Key(
            boolean open,
            String file,
            Severity severity,
            int start,
            int end,
            Definition definition,
            String element,
            String cause)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::open)
                .thenComparing(Key::file)
                .thenComparing(Key::severity, Comparator.reverseOrder())
                .thenComparingInt(Key::start)
                .thenComparingInt(Key::end)
                .thenComparing(Key::definition)
                .thenComparing(Key::element)
                .thenComparing(Key::cause);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }

        /// Whether they differ by nothing but whom they are about.
        boolean isBeside(Key other) {
            return equals(new Key(
                            other.open,
                            other.file,
                            other.severity,
                            other.start,
                            other.end,
                            definition,
                            other.element,
                            other.cause))
                    && definition.rule().equals(other.definition.rule());
        }
    }

    /// A subject that was judged, whatever came of it: for "2 of 3".
    void judged(Rule rule, Subject subject) {
        judged.computeIfAbsent(Definition.of(rule, subject), _ -> new TreeSet<>())
                .add(subject.instance());
    }

    void add(Verdict v) {
        var place = v.stand().place();
        var key = new Key(
                v.isOpen(),
                place.file().path(),
                v.severity(),
                place.start(),
                place.end(),
                Definition.of(v.rule(), v.subject()),
                v.element(),
                v.cause().map(c -> c.text()).orElse(""));
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(v);
    }

    List<Finding> findings(boolean open) {
        var fingerprints = new Fingerprint();
        var out = new ArrayList<Finding>();
        shared().forEach((key, verdicts) -> {
            if (key.open() == open) {
                out.add(finding(key, verdicts, fingerprints));
            }
        });
        return out;
    }

    /// What shorthands have in common, outside of them all, is said once, at the first: a property of SAM's `Globals`.
    private Map<Key, List<Verdict>> shared() {
        var shared = new LinkedHashMap<Key, List<Verdict>>();
        Key last = null;
        List<Verdict> before = List.of();
        for (var group : groups.entrySet()) {
            var key = group.getKey();
            if (last != null && last.isBeside(key) && isCommon(group.getValue()) && isCommon(before)) {
                before.addAll(group.getValue());
            } else {
                last = key;
                before = new ArrayList<>(group.getValue());
                shared.put(key, before);
            }
        }
        return shared;
    }

    private static boolean isCommon(List<Verdict> verdicts) {
        return verdicts.stream().allMatch(v -> {
            var resource = v.subject().node().resource();
            return resource.expansion().isPresent()
                    && !resource.block().contains(v.stand().place());
        });
    }

    private Finding finding(Key key, List<Verdict> verdicts, Fingerprint fingerprints) {
        var first = verdicts.getFirst();
        var instances = new TreeSet<String>();
        var environments = new TreeSet<String>();
        var failing = new TreeSet<String>();
        var declarations = verdicts.stream()
                .flatMap(v -> v.declarations().stream())
                .distinct()
                .toList();
        for (var v : verdicts) {
            instances.add(v.subject().address());
            failing.add(v.subject().instance());
            if (!v.subject().root().environment().isEmpty()) {
                environments.add(v.subject().root().environment());
            }
        }
        int all = judged.getOrDefault(key.definition(), failing).size();
        var some = failing.size() < all ? " (" + failing.size() + " of " + all + " instances)" : "";
        var path = Places.path(first.subject().node(), first.stand().place());
        var rule = first.rule();
        return new Finding(
                rule.id(),
                catalogue.texts(rule.id()).map(RuleTexts::aliases).orElse(List.of()),
                first.severity(),
                verdicts.stream().allMatch(Verdict::isCertain) ? Confidence.CERTAIN : Confidence.LIKELY,
                first.subject().node().type().startsWith("packer::") ? Category.IMAGE : Category.IAC,
                first.stand().sensitive(),
                first.stand().place(),
                declarations,
                first.subject().node().resource().definition(),
                List.copyOf(instances),
                List.copyOf(environments),
                first.message() + some,
                when(verdicts),
                first.trace(),
                Optional.empty(),
                true,
                Optional.empty(),
                fingerprints.of(
                        rule.id(),
                        key.definition().directory(),
                        key.definition().local(),
                        first.element().isEmpty() ? path : path + "|" + first.element()),
                new FixText(catalogue).of(rule, first.subject().node(), first.advice()),
                first.cause().map(c -> new Finding.UndecidedCause(c.text(), c.place())),
                first.subject().node().resource().construct());
    }

    /// The guard of the first instance; empty where some instance always fails.
    private static Optional<String> when(List<Verdict> verdicts) {
        for (var v : verdicts) {
            if (v.when() == v.subject().start() || v.when() == Guard.ALWAYS) {
                return Optional.empty();
            }
        }
        var first = verdicts.getFirst();
        var guards = first.subject().root().guards();
        return guards.implies(first.subject().start(), first.when())
                ? Optional.empty()
                : Optional.of(GuardText.in(guards).expression(first.when()));
    }
}
