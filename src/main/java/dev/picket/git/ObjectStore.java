package dev.picket.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// The objects of a repository: loose ones and packs, here and in the stores that `alternates` name. Answers from any
/// thread.
/// Source: gitrepository-layout(5), gitformat-pack(5).
final class ObjectStore {
    private static final int LONGEST_HEADER = 32;
    private static final long CACHE = 48L << 20;

    private final List<Path> folders;
    private final int idLength;
    private final BaseCache cache = new BaseCache(CACHE);
    private volatile @Nullable List<Pack> packs;

    private ObjectStore(List<Path> folders, int idLength) {
        this.folders = folders;
        this.idLength = idLength;
    }

    /// @param objects the repository's own folder first, then what the environment adds (a quarantine while receiving a
    /// push)
    static ObjectStore of(List<Path> objects, int idLength) {
        var folders = new LinkedHashSet<Path>();
        objects.forEach(folder -> addWithAlternates(folder, folders, 0));
        return new ObjectStore(List.copyOf(folders), idLength);
    }

    int idLength() {
        return idLength;
    }

    /// Up to `limit` bytes: a larger object is [TooLarge].
    ///
    /// @throws NoSuchFileException where no store holds it: a partial clone, or a damaged repository
    GitObject read(ObjectId id, long limit) throws IOException {
        for (var pack : packs()) {
            long offset = pack.index().find(id);
            if (offset >= 0) {
                return pack.read(offset, limit, this::read);
            }
        }
        var loose = readLoose(id, limit);
        if (loose.isPresent()) {
            return loose.get();
        }
        throw new NoSuchFileException(id.hex());
    }

    GitObject read(ObjectId id, GitObject.Kind kind, long limit) throws IOException {
        var object = read(id, limit);
        if (object.kind() != kind) {
            throw new GitFormatException(id.abbreviated() + " is no " + kind);
        }
        return object;
    }

    /// The objects whose names begin with these hexadecimal digits, at most two.
    SequencedSet<ObjectId> abbreviated(String prefix) throws IOException {
        var found = new TreeSet<ObjectId>();
        for (var pack : packs()) {
            pack.index().forEach((id, _) -> {
                if (found.size() < 2 && id.hex().startsWith(prefix)) {
                    found.add(id);
                }
            });
        }
        for (var folder : folders) {
            var files = folder.resolve(prefix.substring(0, 2)).toFile().list();
            for (var name : files == null ? new String[0] : files) {
                if ((prefix.substring(0, 2) + name).startsWith(prefix)) {
                    ObjectId.parse(prefix.substring(0, 2) + name).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// Sorted by where they lie, so that reading them in this order is quick.
    List<ObjectId> inStorageOrder(List<ObjectId> ids) throws IOException {
        record Place(int pack, long offset, ObjectId id) {}
        var known = packs();
        var places = new ArrayList<Place>();
        for (var id : ids) {
            int pack = 0;
            long offset = -1;
            while (pack < known.size() && (offset = known.get(pack).index().find(id)) < 0) {
                pack++;
            }
            places.add(new Place(pack, offset, id));
        }
        places.sort((a, b) -> a.pack != b.pack
                ? Integer.compare(a.pack, b.pack)
                : a.offset != b.offset ? Long.compare(a.offset, b.offset) : a.id.compareTo(b.id));
        return places.stream().map(Place::id).toList();
    }

    private Optional<GitObject> readLoose(ObjectId id, long limit) throws IOException {
        var hex = id.hex();
        for (var folder : folders) {
            var file = folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2));
            try (var in = new InflaterInputStream(Files.newInputStream(file))) {
                var header = new byte[LONGEST_HEADER];
                int length = 0;
                int b;
                while ((b = in.read()) > 0 && length < LONGEST_HEADER) {
                    header[length++] = (byte) b;
                }
                var words = new String(Arrays.copyOf(header, length), StandardCharsets.US_ASCII).split(" ", -1);
                if (b != 0 || words.length != 2) {
                    throw new GitFormatException("broken object " + hex);
                }
                long size = Long.parseLong(words[1]);
                TooLarge.check(size, limit);
                var bytes = in.readNBytes((int) size);
                if (bytes.length != size) {
                    throw new GitFormatException("truncated object " + hex);
                }
                return Optional.of(new GitObject(GitObject.Kind.ofLoose(words[0]), bytes));
            } catch (NoSuchFileException e) {
                continue;
            } catch (NumberFormatException e) {
                throw new GitFormatException("broken object " + hex);
            }
        }
        return Optional.empty();
    }

    private List<Pack> packs() throws IOException {
        var known = packs;
        return known != null ? known : openPacks();
    }

    private synchronized List<Pack> openPacks() throws IOException {
        var known = packs;
        if (known != null) {
            return known;
        }
        var opened = new ArrayList<Pack>();
        for (var folder : folders) {
            var names = folder.resolve("pack").toFile().list((_, name) -> name.endsWith(".idx"));
            if (names != null) {
                Arrays.sort(names);
                for (var name : names) {
                    opened.add(Pack.open(folder.resolve("pack").resolve(name), idLength, cache));
                }
            }
        }
        packs = List.copyOf(opened);
        return opened;
    }

    private static void addWithAlternates(Path objects, SequencedSet<Path> folders, int depth) {
        if (depth > 5 || !folders.add(objects.normalize())) {
            return;
        }
        try {
            for (var line : Files.readAllLines(objects.resolve("info").resolve("alternates"))) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    addWithAlternates(objects.resolve(line), folders, depth + 1);
                }
            }
        } catch (IOException e) {
            // no alternates, or none that can be read: a missing object then says so by its name
        }
    }
}
