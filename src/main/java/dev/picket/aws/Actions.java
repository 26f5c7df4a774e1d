package dev.picket.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/// AWS's own account of its actions: which of them manage permissions, which write, and which can be limited to resources.
/// Read when it is first asked; a scan whose rules do not ask never opens it.
/// Source: Service Authorization Reference, "Actions, resources, and condition keys".
public final class Actions {
    public static final String TABLE = "iam-actions.gz";

    private static final class Loaded {
        private static final Actions ACTIONS = read();
    }

    private final Map<String, String> lines;
    private final Map<String, List<Action>> services = new HashMap<>();

    private Actions(Map<String, String> lines) {
        this.lines = lines;
    }

    /// What an action does, as far as rules ask.
    public enum Level {
        PERMISSIONS("p"),
        /// It writes, and its resources can be named.
        WRITE("wr"),
        RESOURCE("r");

        private final String flags;

        Level(String flags) {
            this.flags = flags;
        }
    }

    private record Action(String name, String flags) {}

    public static Actions all() {
        return Loaded.ACTIONS;
    }

    /// Whether some action that the pattern (`s3:Put*`) matches is of that level.
    public boolean any(String pattern, Level level) {
        return matches(pattern, a -> a.flags().contains(level.flags));
    }

    private synchronized boolean matches(String pattern, Predicate<Action> wanted) {
        int colon = pattern.indexOf(':');
        if (colon < 0 || pattern.equals("*:*")) {
            return pattern.startsWith("*");
        }
        var service = pattern.substring(0, colon).toLowerCase(Locale.ROOT);
        var name = pattern.substring(colon + 1);
        return service(service).stream().anyMatch(a -> wanted.test(a) && Wildcards.matches(name, a.name()));
    }

    private List<Action> service(String name) {
        var known = services.get(name);
        if (known == null) {
            known = parse(lines.getOrDefault(name, ""));
            services.put(name, known);
        }
        return known;
    }

    private static List<Action> parse(String line) {
        var actions = new ArrayList<Action>();
        for (int at = 0; at < line.length(); ) {
            int end = line.indexOf(' ', at);
            end = end < 0 ? line.length() : end;
            int flags = line.indexOf('=', at);
            boolean flagged = flags >= 0 && flags < end;
            actions.add(new Action(
                    line.substring(at, flagged ? flags : end), flagged ? line.substring(flags + 1, end) : ""));
            at = end + 1;
        }
        return actions;
    }

    private static Actions read() {
        try (InputStream packed = Actions.class.getClassLoader().getResourceAsStream(TABLE)) {
            if (packed == null) {
                throw new IllegalStateException("This build has no table of IAM's actions: " + TABLE + " is missing");
            }
            var text = new String(new GZIPInputStream(packed, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
            var lines = new HashMap<String, String>();
            text.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                lines.put(line.substring(0, tab), line.substring(tab + 1));
            });
            return new Actions(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
