package dev.picket.document;

import dev.picket.text.SourceFile;

/// YAML, JSON and TOML text to [Node]s. For any input there is a tree and what was wrong with it; nothing is thrown.
///
/// Bounds, each with its diagnostic: [#MAX_CHARACTERS] of text, [#MAX_NODES] nodes (aliases expanded), [#MAX_DEPTH]
/// levels.
public final class DocumentReader {
    /// UTF-16 units of a document; a larger one is not read.
    public static final int MAX_CHARACTERS = 20_000_000;

    /// Nodes of a file with every alias counted in full; further aliases are empty, further nodes are not read.
    public static final int MAX_NODES = 2_000_000;

    /// Levels of collections; reading stops at the first that is deeper.
    public static final int MAX_DEPTH = 500;

    private DocumentReader() {}

    /// YAML 1.1 and 1.2 alike; several documents. Of a key that is written twice the last counts, and a diagnostic
    /// stands at the earlier one.
    public static Documents readYaml(SourceFile file) {
        return YamlReader.read(file);
    }

    /// One JSON document.
    public static Documents readJson(SourceFile file) {
        return JsonReader.read(file, file.text(), OffsetMap.identity(file), false);
    }

    /// TOML: one mapping.
    public static Documents readToml(SourceFile file) {
        return TomlReader.read(file);
    }

    /// JSON that stands inside a file, in a string of another language. `text` is that string's value, `offsets` says
    /// where each character of it was written. A comma before a closing bracket, which AWS refuses only when it is deployed, hides
    /// nothing: what the rest says is read.
    public static Documents readJson(SourceFile file, String text, OffsetMap offsets) {
        return JsonReader.read(file, text, offsets, true);
    }

    /// JSON where the first character that is not white space opens an object or array, else YAML.
    public static Documents read(SourceFile file) {
        return looksLikeJson(file.text()) ? readJson(file) : readYaml(file);
    }

    private static boolean looksLikeJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\uFEFF') {
                return c == '{' || c == '[';
            }
        }
        return false;
    }
}
