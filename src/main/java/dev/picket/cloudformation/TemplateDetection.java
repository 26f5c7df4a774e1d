package dev.picket.cloudformation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the first bytes of a file are a template's: every top-level key is a section's name, and one of them says
/// so by itself (`AWSTemplateFormatVersion`, `Transform`, `Resources` with a `Type: A::B`, `Parameters` with types).
/// So is a configuration of the Serverless Framework with resources. Keys of its author's own, as those that hold YAML's anchors, are admitted beside a version and such resources.
/// Reads each byte once.
final class TemplateDetection {
    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Conditions",
            "Description",
            "Fn::Transform",
            "Globals",
            "Hooks",
            "Mappings",
            "Metadata",
            "Outputs",
            "Parameters",
            "Resources",
            "Rules",
            "Transform");
    private static final List<String> EVIDENCE =
            List.of("Resources", "AWSTemplateFormatVersion", "Parameters", "Transform");
    private static final Set<String> OTHER_LANGUAGES = Set.of("tf", "hcl", "md", "py", "java", "js", "ts", "go", "sh");

    private final String text;
    private boolean version;
    private boolean resources;
    private boolean parameters;
    private boolean foreign;
    private boolean prose;
    /// How many of the keys of the Serverless Framework are there; with all three it has resources.
    private int framework;

    private TemplateDetection(String text) {
        this.text = text;
    }

    static boolean isTemplate(String path, byte[] head) {
        if (OTHER_LANGUAGES.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return false;
        }
        var wide = wide(head);
        if (wide.isEmpty() && !mayBeTemplate(head)) {
            return false;
        }
        var text = new String(head, wide.orElse(StandardCharsets.UTF_8));
        int first = 0;
        while (first < text.length() && (text.charAt(first) <= ' ' || text.charAt(first) == '\uFEFF')) {
            first++;
        }
        if (first == text.length()) {
            return false;
        }
        var detection = new TemplateDetection(text);
        if (text.charAt(first) == '{') {
            detection.json(first);
        } else {
            detection.yaml();
        }
        return !detection.prose && detection.hasEvidence();
    }

    /// Whether the words are there without which nothing is a template, in text: most files are told by this alone.
    private static boolean mayBeTemplate(byte[] head) {
        for (int i = 0; i < Math.min(head.length, 512); i++) {
            if (head[i] == 0) {
                return false;
            }
        }
        var bytes = new String(head, StandardCharsets.ISO_8859_1);
        return EVIDENCE.stream().anyMatch(bytes::contains);
    }

    /// UTF-16, by its byte order mark, or by the zeros that every second byte of plain text is.
    static Optional<Charset> wide(byte[] head) {
        int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
        return switch (mark) {
            case 0xfeff -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xfffe -> Optional.of(StandardCharsets.UTF_16LE);
            default -> unmarked(head);
        };
    }

    private static Optional<Charset> unmarked(byte[] head) {
        if (head.length < 4 || (head[0] == 0) == (head[1] == 0)) {
            return Optional.empty();
        }
        boolean first = head[0] == 0 && head[2] == 0 && head[3] != 0;
        boolean second = head[1] == 0 && head[3] == 0 && head[2] != 0;
        return first
                ? Optional.of(StandardCharsets.UTF_16BE)
                : second ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private boolean hasEvidence() {
        if (framework == 3) {
            return text.contains("Resources") && hasType("::");
        }
        if (foreign) {
            return version && resources && hasType("::");
        }
        return version || resources && hasType("::") || parameters && !resources && hasType("");
    }

    /// Some `Type:` or `"Type":` whose value contains `inside`.
    private boolean hasType(String inside) {
        for (int at = text.indexOf("Type"); at >= 0; at = text.indexOf("Type", at + 4)) {
            int end = text.indexOf('\n', at);
            var line = text.substring(at + 4, Math.min(end < 0 ? text.length() : end, at + 200));
            int colon = line.indexOf(':');
            if (colon >= 0 && colon <= 3 && line.substring(colon + 1).contains(inside)) {
                return true;
            }
        }
        return false;
    }

    private void key(String name) {
        switch (name) {
            case "AWSTemplateFormatVersion" -> version = true;
            case "Transform" -> version |= text.contains("AWS::");
            case "Resources" -> resources = true;
            case "Parameters" -> parameters = true;
            case "service", "provider", "resources" -> {
                framework++;
                foreign = true;
            }
            default -> foreign |= !SECTIONS.contains(name);
        }
    }

    /// The root may be indented: its keys stand where the first one does.
    private void yaml() {
        int indent = -1;
        for (int at = 0; at < text.length() && !prose; ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            while (at < end && (text.charAt(at) == '\uFEFF')) {
                at++;
            }
            int key = at;
            while (key < end && text.charAt(key) == ' ') {
                key++;
            }
            char first = key < end ? text.charAt(key) : ' ';
            boolean structure =
                    key == at && (first == '-' && text.startsWith("---", at) || first == '%' || first == '.');
            if (first > ' ' && first != '#' && first != '}' && first != ']' && !structure) {
                indent = indent < 0 ? key - at : indent;
                if (key - at == indent) {
                    yamlKey(text.substring(key, Math.min(end, key + 200)), end == text.length());
                }
            }
            at = end + 1;
        }
    }

    /// @param last whether the line may be cut off
    private void yamlKey(String line, boolean last) {
        int colon = line.indexOf(':');
        if (line.startsWith("Fn::Transform")) {
            return;
        }
        if (colon <= 0) {
            prose |= !last;
            return;
        }
        var name = line.substring(0, colon).strip();
        boolean quoted = name.length() > 1 && (name.charAt(0) == '"' || name.charAt(0) == '\'');
        key(quoted ? name.substring(1, name.length() - 1) : name);
    }

    private void json(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (c == '"') {
                int close = i + 1;
                while (close < text.length() && text.charAt(close) != '"') {
                    close += text.charAt(close) == '\\' ? 2 : 1;
                }
                if (depth == 1 && isKey(close)) {
                    key(text.substring(i + 1, close));
                }
                i = close;
            }
        }
    }

    private boolean isKey(int close) {
        int i = close + 1;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }
}
