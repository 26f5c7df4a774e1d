package dev.picket.rule;

import dev.picket.hcl.Body;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The build's two resources: rules, types and secrets in one, texts in the other. The index is read whole, everything else when asked for.
final class PackedLibrary implements Library {
    private final PackReader data;
    private final Supplier<byte[]> textsResource;
    private final SortedMap<String, Head> heads = new TreeMap<>();
    private final Map<String, Integer> ruleOffsets = new TreeMap<>();
    private final TreeMap<String, Integer> typeOffsets = new TreeMap<>();
    private final SequencedMap<String, String> practices;
    private final List<Integer> secretOffsets;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, Rule> rules = new ConcurrentHashMap<>();
    private volatile @Nullable Texts texts;

    private record Texts(PackReader data, SortedMap<String, String> families, Map<String, Integer> offsets) {}

    /// @param textsResource opened when the first text is asked for
    PackedLibrary(byte[] resource, Supplier<byte[]> textsResource) {
        this.textsResource = textsResource;
        var index = PackReader.open(resource);
        this.data = index;
        int count = index.number();
        for (int i = 0; i < count; i++) {
            var head = new Head(index.text(), Packing.severity(index), index.flag(), index.list(index::text));
            heads.put(head.id(), head);
            ruleOffsets.put(head.id(), index.number());
        }
        typeOffsets.putAll(index.map(index::number));
        practices = index.map(index::text);
        secretOffsets = index.list(index::number);
    }

    /// The resources of a library, in the order `rules`, `texts`.
    static List<byte[]> pack(Library library, List<Body.Block> secrets) {
        var tables = new PackWriter.Tables();
        var index = new PackWriter(tables);
        var data = new PackWriter(tables);
        index.list(library.heads().values(), head -> {
            index.text(head.id());
            index.number(head.severity().ordinal());
            index.flag(head.extra());
            index.list(head.resources(), index::text);
            index.number(data.size());
            Packing.write(library.rule(head.id()).orElseThrow(), data);
        });
        var offsets = new TreeMap<String, Integer>();
        for (var type : library.types()) {
            offsets.put(type, data.size());
            Packing.write(library.type(type).orElse(Entry.EMPTY), data);
        }
        index.map(offsets, index::number);
        index.map(library.practices(), index::text);
        index.list(secrets, secret -> {
            index.number(data.size());
            Packing.write(secret, data);
        });
        return List.of(PackWriter.resource(tables, index, data), packTexts(library));
    }

    private static byte[] packTexts(Library library) {
        var tables = new PackWriter.Tables();
        var index = new PackWriter(tables);
        index.map(library.families(), index::text);
        var data = new PackWriter(tables);
        var offsets = new TreeMap<String, Integer>();
        for (var id : library.heads().keySet()) {
            offsets.put(id, data.size());
            Packing.write(library.texts(id).orElseThrow(), data);
        }
        index.map(offsets, index::number);
        return PackWriter.resource(tables, index, data);
    }

    @Override
    public SortedMap<String, Head> heads() {
        return heads;
    }

    @Override
    public SortedSet<String> types() {
        return new TreeSet<>(typeOffsets.keySet());
    }

    @Override
    public Optional<Entry> type(String type) {
        var offset = typeOffsets.get(type);
        return offset == null
                ? Optional.empty()
                : Optional.of(entries.computeIfAbsent(type, _ -> Packing.entry(data.at(offset))));
    }

    @Override
    public Optional<Rule> rule(String id) {
        var offset = ruleOffsets.get(id);
        return offset == null
                ? Optional.empty()
                : Optional.of(rules.computeIfAbsent(id, _ -> Packing.rule(data.at(offset))));
    }

    @Override
    public Optional<RuleTexts> texts(String id) {
        var opened = texts();
        var offset = opened.offsets().get(id);
        return offset == null
                ? Optional.empty()
                : Optional.of(Packing.texts(opened.data().at(offset)));
    }

    private Texts texts() {
        var opened = texts;
        if (opened == null) {
            var index = PackReader.open(textsResource.get());
            opened = new Texts(index, new TreeMap<>(index.map(index::text)), index.map(index::number));
            texts = opened;
        }
        return opened;
    }

    @Override
    public SequencedMap<String, String> practices() {
        return practices;
    }

    @Override
    public SortedMap<String, String> families() {
        return texts().families();
    }

    @Override
    public List<Body.Block> secrets() {
        return secretOffsets.stream().map(o -> Packing.block(data.at(o))).toList();
    }
}
