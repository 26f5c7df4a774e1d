package dev.picket.document;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;

/// Every sentence that reading a document can say.
final class DocumentDiagnostics {
    private DocumentDiagnostics() {}

    static Diagnostic tooLarge(SourceFile file) {
        return Diagnostic.error(
                file.at(0),
                "Document is larger than " + DocumentReader.MAX_CHARACTERS / 1_000_000
                        + " million characters and was not read",
                "Split it, or exclude it.");
    }

    static Diagnostic tooDeep(Span place) {
        return Diagnostic.error(
                place, "Nested deeper than " + DocumentReader.MAX_DEPTH + " levels", "What follows was not read.");
    }

    static Diagnostic tooManyNodes(Span place) {
        return Diagnostic.error(
                place, "More than " + DocumentReader.MAX_NODES + " nodes", "What follows was not read.");
    }

    static Diagnostic aliasBomb(Span place) {
        return Diagnostic.error(
                place,
                "Aliases expand to more than " + DocumentReader.MAX_NODES + " nodes",
                "This alias and further ones were read as empty.");
    }

    static Diagnostic aliasTooDeep(Span place) {
        return Diagnostic.error(
                place, "Alias expands to more than " + DocumentReader.MAX_DEPTH + " levels", "It was read as empty.");
    }

    static Diagnostic unknownAlias(Span place, String name) {
        return Diagnostic.error(place, "No anchor `&" + name + "` before this alias", "It was read as empty.");
    }

    static Diagnostic recursiveAlias(Span place, String name) {
        return Diagnostic.error(place, "Alias `*" + name + "` stands inside its own anchor", "It was read as empty.");
    }

    static Diagnostic aliasesExpanded(Span place) {
        return Diagnostic.note(place, "Aliases were replaced by what their anchors hold", "");
    }

    static Diagnostic badMerge(Span place) {
        return Diagnostic.error(place, "A merge key needs a mapping or a list of mappings", "It was ignored.");
    }

    static Diagnostic duplicateKey(Span earlier, String name) {
        return Diagnostic.error(
                earlier, "Key `" + name + "` is written again below", "The last one counts; remove one.");
    }

    static Diagnostic tab(Span place) {
        return Diagnostic.error(place, "Tab used for indentation", "YAML wants spaces. What follows was not read.");
    }

    static Diagnostic malformedYaml(Span place, String problem) {
        return Diagnostic.error(place, "Malformed YAML: " + problem, "What follows was not read.");
    }

    static Diagnostic unprintable(Span place, int codePoint) {
        return Diagnostic.error(
                place,
                "Character U+%04X is not allowed in YAML".formatted(codePoint),
                "Write it as an escape in a double-quoted text. What follows was not read.");
    }

    static Diagnostic malformedJson(Span place, String problem) {
        return Diagnostic.error(place, "Malformed JSON: " + problem, "What follows was not read.");
    }

    static Diagnostic malformedToml(Span place, String wanted) {
        return Diagnostic.error(place, "TOML is malformed: " + wanted + " is wanted here", "The line was left out.");
    }
}
