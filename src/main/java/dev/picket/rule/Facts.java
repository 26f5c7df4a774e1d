package dev.picket.rule;

import dev.picket.resource.Model;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// What AWS and the Terraform provider publish of their types: names, kinds and flags. Read from the tables under
/// `src/main/facts`, by the build and for checking a user's rules; never by an ordinary scan.
public final class Facts {
    public static final String AWS = "cloudformation-types.tsv.gz";
    public static final String TERRAFORM = "terraform-types.tsv.gz";

    private final SequencedMap<String, SequencedMap<String, Property>> aws;
    private final SequencedMap<String, SequencedMap<String, Property>> terraform;

    private Facts(
            SequencedMap<String, SequencedMap<String, Property>> aws,
            SequencedMap<String, SequencedMap<String, Property>> terraform) {
        this.aws = aws;
        this.terraform = terraform;
    }

    /// @param kind `string`, `bool`, `number`, `json`, `object`, `list(object)`, `block`, `blocks`, `json|string` …
    /// @param flags of `required`, `attribute`, `computed`, `sensitive`, `deprecated`
    public record Property(String kind, Set<String> flags) {}

    /// From the two tables, gzipped.
    public static Facts read(InputStream cloudFormation, InputStream terraform) throws IOException {
        return new Facts(table(cloudFormation), table(terraform));
    }

    /// From the directory that holds the tables.
    public static Facts read(Path directory) throws IOException {
        try (var aws = Files.newInputStream(directory.resolve(AWS));
                var terraform = Files.newInputStream(directory.resolve(TERRAFORM))) {
            return read(aws, terraform);
        }
    }

    private static SequencedMap<String, SequencedMap<String, Property>> table(InputStream gzipped) throws IOException {
        var types = new LinkedHashMap<String, SequencedMap<String, Property>>();
        var interned = new TreeMap<String, Property>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8))) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = line.split("\t", -1);
                var flags = cells.length > 3 ? cells[3] : "";
                var property = interned.computeIfAbsent(cells[2] + "\t" + flags, _ -> property(cells[2], flags));
                var type = types.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>());
                if (!cells[1].isEmpty()) {
                    type.put(cells[1], property);
                }
            }
        }
        return types;
    }

    private static Property property(String kind, String flags) {
        return new Property(kind, flags.isEmpty() ? Set.of() : Set.of(flags.split(",")));
    }

    public boolean knows(String type) {
        return aws.containsKey(type) || terraform.containsKey(type);
    }

    public Set<String> awsTypes() {
        return Collections.unmodifiableSet(aws.keySet());
    }

    public Set<String> terraformTypes() {
        return Collections.unmodifiableSet(terraform.keySet());
    }

    /// Path -> property of an AWS type: `A.B`, `A[].B`, return values as `@Attr`. Empty for a type that it does not
    /// know.
    public Map<String, Property> aws(String type) {
        return aws.getOrDefault(type, new LinkedHashMap<>());
    }

    /// Path -> property of a Terraform type: `block.attr`.
    public Map<String, Property> terraform(String type) {
        return terraform.getOrDefault(type, new LinkedHashMap<>());
    }

    /// The kinds of a type's properties; a Terraform type's blocks are lists of objects.
    public Optional<Model.Schema> schema(String type) {
        if (aws.containsKey(type)) {
            return Optional.of(awsSchema(type));
        }
        return terraform.containsKey(type) ? Optional.of(terraformSchema(type)) : Optional.empty();
    }

    private Model.Schema awsSchema(String type) {
        var kinds = new LinkedHashMap<String, String>();
        var required = new LinkedHashSet<String>();
        String[] taggable = {""};
        aws(type).forEach((path, property) -> {
            if (path.startsWith("@")) {
                return;
            }
            kinds.put(path, property.kind());
            boolean top = path.indexOf('.') < 0;
            if (top && property.flags().contains("required")) {
                required.add(path);
            }
            if (top && (property.kind().equals("list(tag)") || path.equals("Tags")) && taggable[0].isEmpty()) {
                taggable[0] = path;
            }
        });
        return new Model.Schema(
                type, kinds, required, taggable[0].isEmpty() ? Optional.empty() : Optional.of(taggable[0]));
    }

    private Model.Schema terraformSchema(String type) {
        var kinds = new LinkedHashMap<String, String>();
        var required = new LinkedHashSet<String>();
        var attributes = terraform(type);
        attributes.forEach((path, property) -> {
            kinds.put(asDeclared(path, attributes), isBlock(property) ? "list(object)" : property.kind());
            if (path.indexOf('.') < 0 && property.flags().contains("required")) {
                required.add(path);
            }
        });
        return new Model.Schema(
                type, kinds, required, attributes.containsKey("tags") ? Optional.of("tags") : Optional.empty());
    }

    static boolean isBlock(Property property) {
        return property.kind().equals("block") || property.kind().equals("blocks");
    }

    /// `block.attr` as `block[].attr`.
    private static String asDeclared(String path, Map<String, Property> attributes) {
        var out = new StringBuilder();
        for (int start = 0, dot; start <= path.length(); start = dot + 1) {
            dot = path.indexOf('.', start);
            if (dot < 0) {
                return out.append(path, start, path.length()).toString();
            }
            out.append(path, start, dot);
            var outer = attributes.get(path.substring(0, dot));
            out.append(outer != null && isBlock(outer) ? "[]." : ".");
        }
        return out.toString();
    }
}
