package dev.picket.scan;

import dev.picket.finding.Finding;
import dev.picket.finding.Report;
import dev.picket.resource.Resource;
import dev.picket.resource.Root;
import dev.picket.secret.Redaction;
import dev.picket.secret.SecretMatch;
import dev.picket.secret.SecretMatch.Region;
import dev.picket.secret.SecretScanner;
import dev.picket.secret.SecretText;
import dev.picket.text.Diagnostic;
import dev.picket.value.Known;
import dev.picket.value.Value;
import dev.picket.value.Value.Mapping;
import dev.picket.value.Value.Sequence;
import dev.picket.value.Ways;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What no output may show: every secret in the files that were read, whatever rules are in force. Values that hold one are marked
/// sensitive, so that nothing said of them quotes it; lines that hold one are quoted with it starred out.
public final class Hidden {
    /// A shorter part of a secret tells nothing, and would be found everywhere.
    private static final int LEAST = 12;

    private final SecretScanner scanner;
    private final SortedMap<String, List<Region>> places = new TreeMap<>();
    private final TreeSet<String> texts = new TreeSet<>();

    Hidden(SecretScanner scanner) {
        this.scanner = scanner;
    }

    static Hidden nothing() {
        return new Hidden(SecretScanner.of(List.of()));
    }

    /// Adds what a file holds.
    void add(String path, byte[] bytes) {
        var matches = scanner.scan(bytes);
        if (!matches.isEmpty()) {
            add(path, SecretText.decode(bytes).orElse(""), matches);
        }
    }

    /// Adds what was found in one file.
    void add(String path, String text, List<SecretMatch> matches) {
        var regions = new ArrayList<Region>();
        for (var match : matches) {
            regions.add(new Region(match.start(), match.end()));
            regions.addAll(match.others());
        }
        for (var region : regions) {
            text.substring(region.start(), region.end())
                    .lines()
                    .map(String::strip)
                    .filter(l -> l.length() >= LEAST && !l.startsWith("-----"))
                    .forEach(texts::add);
        }
        if (!regions.isEmpty()) {
            places.put(path, regions);
        }
    }

    /// Adds stretches of a file that no line may quote; what stands there is no secret elsewhere.
    void cover(String path, List<Region> regions) {
        if (!regions.isEmpty()) {
            places.merge(
                    path,
                    regions,
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
    }

    /// The stretches of some files.
    List<Report.Hidden> in(Stream<String> paths) {
        return paths.distinct()
                .sorted()
                .flatMap(p ->
                        places.getOrDefault(p, List.of()).stream().map(r -> new Report.Hidden(p, r.start(), r.end())))
                .toList();
    }

    /// What no quoted line may show: the secrets in the files, and what rules over resources found to be one.
    static List<Report.Hidden> over(Hidden hidden, List<Finding> findings) {
        var found = findings.stream()
                .filter(Finding::sensitive)
                .map(Finding::place)
                .map(p -> new Report.Hidden(p.file().path(), p.start(), p.end()));
        var known = hidden.in(findings.stream().map(f -> f.place().file().path()));
        return Stream.concat(known.stream(), found).distinct().toList();
    }

    /// A root whose values are marked where they hold a secret.
    Root in(Root root) {
        return places.isEmpty() ? root : marked(root);
    }

    private Root marked(Root root) {
        return new Root(
                root.path(),
                root.environment(),
                root.format(),
                root.guards(),
                root.care(),
                root.resources().stream().map(this::in).toList(),
                root.outputs().stream()
                        .map(o -> new Root.Output(o.module(), o.name(), in(o.value()), o.place()))
                        .toList(),
                root.outOfReach(),
                root.diagnostics(),
                root.files());
    }

    /// A sentence without the secrets in it.
    Diagnostic in(Diagnostic d) {
        return new Diagnostic(d.severity(), d.subject(), d.context(), starred(d.summary()), starred(d.help()));
    }

    /// A finding whose words have no secrets in them.
    Finding in(Finding f) {
        return places.isEmpty() ? f : f.worded(this::starred);
    }

    /// A text without the secrets in it.
    String starred(String sentence) {
        if (places.isEmpty()) {
            return sentence;
        }
        var clean = sentence;
        for (var text : texts) {
            clean = clean.replace(text, Redaction.maskAll(text));
        }
        return Redaction.line(clean, 0, scanner.scan(clean));
    }

    private Resource in(Resource r) {
        return new Resource(
                r.scope(),
                r.address(),
                r.definition(),
                r.local(),
                r.directory(),
                r.mode(),
                r.format(),
                r.type(),
                r.header(),
                r.block(),
                r.when(),
                r.many(),
                members(r.declared()),
                members(r.attributes()),
                r.syntax(),
                r.expansion().map(e -> new Resource.Expansion(e.type(), members(e.properties()), e.names())));
    }

    /// A value, marked where it holds a secret.
    Value shown(Value value) {
        return places.isEmpty() ? value : in(value);
    }

    private Value in(Value value) {
        return switch (value) {
            case Value.Text t -> text(t);
            case Value.Unknown u -> unknown(u);
            case Sequence s ->
                new Sequence(
                        s.kind(),
                        s.element(),
                        s.elements().stream()
                                .map(e -> new Sequence.Element(e.when(), in(e.value())))
                                .toList(),
                        s.rest().map(this::unknown),
                        s.home(),
                        s.sensitive());
            case Mapping m -> members(m);
            case Value.Choice c ->
                new Value.Choice(
                        c.cases().stream()
                                .map(a -> new Ways.Case<>(a.when(), in(a.value())))
                                .toList(),
                        c.home());
            case Value.Null _, Value.Bool _, Value.Number _, Value.Entity _ -> value;
        };
    }

    /// What a text encodes is looked at too: its members may be taken out by themselves.
    private Value text(Value.Text t) {
        var text = t.document().isEmpty()
                ? t
                : new Value.Text(t.value(), Optional.of(in(t.document().get())), t.home(), t.sensitive());
        return isSecret(t.value()) ? text.sensitive(true) : text;
    }

    private Value.Unknown unknown(Value.Unknown u) {
        var known = u.known();
        var unknown = known.document().isEmpty()
                ? u
                : u.with(known.withDocument(in(known.document().get())));
        boolean secret = known.parts().stream().anyMatch(p -> p instanceof Known.Part.Literal(var t) && isSecret(t))
                || known.oneOf().stream().anyMatch(this::isSecret);
        return secret ? unknown.sensitive(true) : unknown;
    }

    private Mapping members(Mapping m) {
        var members = new LinkedHashMap<String, Value>();
        m.members().forEach((k, v) -> members.put(k, in(v)));
        return new Mapping(m.kind(), m.element(), members, m.rest().map(this::unknown), m.home(), m.sensitive());
    }

    private boolean isSecret(String text) {
        return text.length() >= LEAST
                && (texts.stream().anyMatch(text::contains)
                        || !scanner.scan(text).isEmpty());
    }
}
