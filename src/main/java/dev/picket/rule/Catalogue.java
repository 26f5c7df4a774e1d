package dev.picket.rule;

import dev.picket.finding.Report;
import dev.picket.hcl.Body;
import dev.picket.resource.Format;
import dev.picket.resource.Model;
import dev.picket.text.Diagnostic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// All rules, and the model by which declared resources become AWS's. Safe for several threads: what is read lazily is
/// read twice at worst.
public final class Catalogue implements Model {
    private final Library library;
    private final List<Diagnostic> diagnostics;
    private final SortedMap<String, Library.Head> heads;
    private final SortedSet<String> types;
    private final SortedMap<String, List<String>> byType = new TreeMap<>();
    private final Map<String, SequencedMap<String, View>> views = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, List<String>> aliases;
    private volatile @Nullable Map<String, List<Row>> makers;

    Catalogue(Library library, List<Diagnostic> diagnostics) {
        this.library = library;
        this.diagnostics = List.copyOf(diagnostics);
        this.heads = library.heads();
        this.types = library.types();
        for (var head : heads.values()) {
            head.resources()
                    .forEach(t ->
                            byType.computeIfAbsent(t, _ -> new ArrayList<>()).add(head.id()));
        }
    }

    /// From parsed files.
    ///
    /// @param facts what AWS's and Terraform's schemas say of a type
    public static Catalogue of(List<RuleFile> files, Function<String, Optional<Model.Schema>> facts) {
        var problems = new ArrayList<Diagnostic>();
        files.forEach(f -> problems.addAll(f.diagnostics()));
        var library = ParsedLibrary.of(files, facts, problems::add);
        return new Catalogue(library, problems);
    }

    /// From the two resources that the build made ([#pack]).
    ///
    /// @param texts opened when the first text is asked for
    public static Catalogue load(byte[] rules, Supplier<byte[]> texts) {
        return new Catalogue(new PackedLibrary(rules, texts), List.of());
    }

    /// These and a user's own rules, views, adapters and defaults. Where both name the same, the user's is refused.
    public Catalogue with(List<RuleFile> users, Function<String, Optional<Model.Schema>> facts) {
        var problems = new ArrayList<Diagnostic>(diagnostics);
        users.forEach(f -> problems.addAll(f.diagnostics()));
        var own = ParsedLibrary.of(users, facts, problems::add);
        return new Catalogue(JoinedLibrary.of(library, own, problems::add), problems);
    }

    /// The two resources, `rules` and `texts`, that [#load] reads.
    public List<byte[]> pack() {
        return PackedLibrary.pack(library, library.secrets());
    }

    /// The `secret` blocks of all files, for package `secret` to read.
    public List<Body.Block> secrets() {
        return library.secrets();
    }

    /// What was wrong with the files that it was made of.
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Library library() {
        return library;
    }

    /// Every rule id, sorted.
    public List<String> ids() {
        return List.copyOf(heads.keySet());
    }

    /// The rules that name this type under `resource`, sorted by id; those of `*` only when asked for `*`.
    public List<String> idsFor(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /// Every type that some rule judges, sorted, with `account` and `*` among them.
    public List<String> judgedTypes() {
        return List.copyOf(byType.keySet());
    }

    public Optional<Rule> rule(String id) {
        return library.rule(id);
    }

    public boolean isExtra(String id) {
        var head = heads.get(id);
        return head != null && head.extra();
    }

    public Optional<RuleTexts> texts(String id) {
        return library.texts(id);
    }

    public Optional<Report.RuleInfo> info(String id) {
        return rule(id).flatMap(rule -> texts(id).map(texts -> texts.info(rule)));
    }

    /// The rules that a user means by an id of ours or of another scanner, sorted; empty where nobody knows it.
    /// Case does not matter; `AVD-` may be missing, and `checkov:`, `trivy:`, `guard:` … may stand in front.
    public List<String> resolve(String id) {
        var asked = id.strip();
        if (heads.containsKey(asked)) {
            return List.of(asked);
        }
        var known = aliases();
        var key = key(asked);
        return known.getOrDefault(key, known.getOrDefault("avd-" + key, List.of()));
    }

    /// Every id that [#resolve] answers to, for suggestions.
    public SortedSet<String> knownIds() {
        var all = new TreeSet<>(heads.keySet());
        all.addAll(aliases().keySet());
        return all;
    }

    /// Practice id -> its title, in the order of rules/practices.hcl.
    public SequencedMap<String, String> practices() {
        return library.practices();
    }

    /// The languages in which something can be declared that the rule judges. What judges an account, or everything, judges both of AWS's.
    public Set<Format> formatsOf(String id) {
        var head = heads.get(id);
        var formats = EnumSet.noneOf(Format.class);
        if (head != null) {
            head.resources().forEach(type -> formats.addAll(formats(type)));
        }
        return formats;
    }

    private Set<Format> formats(String type) {
        if (type.equals("*") || type.equals("account")) {
            return EnumSet.of(Format.TERRAFORM, Format.CLOUDFORMATION);
        }
        var formats = EnumSet.noneOf(Format.class);
        if (type.startsWith("packer::")) {
            formats.add(Format.PACKER);
        }
        if (!type.contains("::")
                || type.startsWith("terraform::")
                || rowsOf(type).stream().anyMatch(r -> r.becomes().isPresent())) {
            formats.add(Format.TERRAFORM);
        }
        if (type.startsWith("AWS::") && schema(type).isPresent() || type.startsWith("cloudformation::")) {
            formats.add(Format.CLOUDFORMATION);
        }
        return formats;
    }

    /// The rows of every Terraform type that becomes this one, or a part of it.
    List<Row> rowsOf(String type) {
        var known = makers;
        if (known == null) {
            known = new HashMap<>();
            for (var declared : types) {
                for (var row : rows(Format.TERRAFORM, declared)) {
                    var made = row.becomes().or(row::partOf).orElseThrow();
                    known.computeIfAbsent(made, _ -> new ArrayList<>()).add(row);
                }
            }
            makers = known;
        }
        return known.getOrDefault(type, List.of());
    }

    /// What a reader can be told of a rule.
    public Optional<Explanation> explain(String id) {
        return rule(id).flatMap(rule -> texts(id).map(new Explaining(this, rule)::with));
    }

    /// Family id -> its title.
    public SortedMap<String, String> families() {
        return library.families();
    }

    /// The rules of a family, sorted by id.
    public List<String> idsOfFamily(String family) {
        return heads.keySet().stream()
                .filter(id -> texts(id).flatMap(RuleTexts::family).equals(Optional.of(family)))
                .toList();
    }

    /// The rules of a practice, sorted by id.
    public List<String> idsOfPractice(String practice) {
        return heads.keySet().stream()
                .filter(id ->
                        texts(id).map(t -> t.practices().contains(practice)).orElse(false))
                .toList();
    }

    private Map<String, List<String>> aliases() {
        var known = aliases;
        if (known == null) {
            known = new HashMap<>();
            for (var id : heads.keySet()) {
                var texts = texts(id).orElseThrow();
                known.computeIfAbsent(key(id), _ -> new ArrayList<>()).add(id);
                for (var list : List.of(texts.aliases(), texts.concepts())) {
                    for (var alias : list) {
                        var ids = known.computeIfAbsent(key(alias), _ -> new ArrayList<>());
                        if (!ids.contains(id)) {
                            ids.add(id);
                        }
                    }
                }
            }
            aliases = known;
        }
        return known;
    }

    private static String key(String id) {
        int colon = id.indexOf(':');
        return id.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Row> rows(Format format, String type) {
        return format == Format.TERRAFORM
                ? library.type(type).map(Library.Entry::rows).orElse(List.of())
                : List.of();
    }

    @Override
    public SequencedMap<String, View> views(String type) {
        var known = views.get(type);
        if (known != null) {
            return known;
        }
        var all = new LinkedHashMap<String, View>();
        if (!type.equals("account")) {
            library.type("*").ifPresent(e -> all.putAll(e.views()));
        }
        library.type(type).ifPresent(e -> all.putAll(e.views()));
        views.put(type, all);
        return all;
    }

    @Override
    public List<Default> defaults(String type) {
        return library.type(type).map(Library.Entry::defaults).orElse(List.of());
    }

    @Override
    public Optional<Schema> schema(String type) {
        return library.type(type).flatMap(Library.Entry::schema);
    }

    @Override
    public boolean mentions(String type) {
        return types.contains(type) || byType.containsKey("*");
    }
}
