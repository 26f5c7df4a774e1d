package dev.picket.scan;

import dev.picket.finding.Report.Coverage;
import dev.picket.finding.Report.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// What was looked at, and what was not and why.
record Covered(int files, int resources, int blobs, long bytes, List<Skip> skipped) {
    static final Covered NOTHING = new Covered(0, 0, 0, 0, List.of());

    Covered {
        skipped = List.copyOf(skipped);
    }

    Covered withResources(int resources) {
        return new Covered(files, resources, blobs, bytes, skipped);
    }

    Covered and(Covered other) {
        var all = new ArrayList<>(skipped);
        all.addAll(other.skipped);
        return new Covered(
                files + other.files, resources + other.resources, blobs + other.blobs, bytes + other.bytes, all);
    }

    /// What was skipped is listed by path, alike entries counted together.
    Coverage toReport(long millis) {
        var counted = new TreeMap<String, Skip>();
        for (var s : skipped) {
            counted.merge(s.what() + "\0" + s.why(), s, (a, b) -> new Skip(a.what(), a.why(), a.count() + b.count()));
        }
        return new Coverage(files, resources, blobs, bytes, List.copyOf(counted.values()), millis);
    }
}
