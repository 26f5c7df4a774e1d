package dev.picket.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The few settings of a git config file that change what a repository holds. Includes are not followed.
/// Source: git-config(1), "CONFIGURATION FILE".
record GitConfig(Map<String, String> values) {
    GitConfig {
        values = Map.copyOf(values);
    }

    /// An absent or unreadable file sets nothing.
    static GitConfig read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            return new GitConfig(Map.of());
        }
    }

    static GitConfig parse(String text) {
        var values = new HashMap<String, String>();
        var section = "";
        for (var raw : text.split("\n", -1)) {
            var line = raw.strip();
            if (line.startsWith("[")) {
                section = section(line);
            } else if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != ';') {
                int equals = line.indexOf('=');
                var key =
                        (equals < 0 ? line : line.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
                values.put(section + "." + key, equals < 0 ? "true" : value(line.substring(equals + 1)));
            }
        }
        return new GitConfig(values);
    }

    /// @param key `section.name`, lower case
    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    boolean isTrue(String key) {
        var value = values.getOrDefault(key, "").toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("yes") || value.equals("on") || value.equals("1");
    }

    private static String section(String line) {
        int end = line.indexOf(']');
        return line.substring(1, end < 0 ? line.length() : end).strip().toLowerCase(Locale.ROOT);
    }

    /// Quotes and escapes resolved, a comment cut off.
    private static String value(String written) {
        var value = new StringBuilder();
        var text = written.strip();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
            } else if (!quoted && (c == '#' || c == ';')) {
                break;
            } else {
                value.append(c);
            }
        }
        return value.toString().strip();
    }
}
