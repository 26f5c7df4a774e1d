package dev.picket.git;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recently read pack entries: neighbours in a pack are deltas against one another. Bounded by bytes.
final class BaseCache {
    private record Key(Pack pack, long offset) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.pack == pack && key.offset == offset;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(pack) * 31 + Long.hashCode(offset);
        }
    }

    private final LinkedHashMap<Key, GitObject> entries = new LinkedHashMap<>(64, 0.75f, true);
    private final long capacity;
    private long held;

    BaseCache(long capacity) {
        this.capacity = capacity;
    }

    synchronized @Nullable GitObject get(Pack pack, long offset) {
        return entries.get(new Key(pack, offset));
    }

    synchronized void put(Pack pack, long offset, GitObject object) {
        if (object.bytes().length > capacity / 8) {
            return;
        }
        var replaced = entries.put(new Key(pack, offset), object);
        held += object.bytes().length
                - Optional.ofNullable(replaced).map(o -> o.bytes().length).orElse(0);
        var oldest = entries.entrySet().iterator();
        while (held > capacity && oldest.hasNext()) {
            held -= oldest.next().getValue().bytes().length;
            oldest.remove();
        }
    }
}
