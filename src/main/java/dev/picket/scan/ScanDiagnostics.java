package dev.picket.scan;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import dev.picket.text.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Every sentence that a scan says of its own surroundings.
final class ScanDiagnostics {
    private ScanDiagnostics() {}

    static Diagnostic unreadable(String path, String why) {
        return Diagnostic.error(SourceFile.unread(path).whole(), "Could not be read: " + why + ".", "");
    }

    static Diagnostic noRules(String directory) {
        return Diagnostic.error(
                SourceFile.unread(directory).whole(),
                "There are no rule files in this directory.",
                "`rules:` in the configuration is relative to the repository's root, `--rules` to the working directory.");
    }

    static Diagnostic noModules(String directory) {
        return Diagnostic.error(
                SourceFile.unread(directory).whole(),
                "There is no file in this directory.",
                "`modules:` in the configuration is relative to the repository's root, and inside it.");
    }

    static Diagnostic history(String why) {
        return Diagnostic.error(SourceFile.unread(".git").whole(), why + ".", "");
    }

    static Diagnostic configurationIsNoMapping(Span at) {
        return Diagnostic.error(at, "The configuration is no mapping.", "Write `key: value` lines.");
    }

    static Diagnostic unknownKey(Span at, String key, List<String> known) {
        var help = Suggestion.of(key, known)
                .map(k -> "Did you mean `" + k + "`?")
                .orElse("Known keys: " + String.join(", ", known) + ".");
        return Diagnostic.error(at, "Unknown key `" + key + "`.", help);
    }

    static Diagnostic wrongForm(Span at, String wanted) {
        return Diagnostic.error(at, "This should be " + wanted + ".", "");
    }

    static Diagnostic skipWithoutRule(Span at) {
        return Diagnostic.error(at, "This entry names no rule.", "Add `rule: ID`.");
    }

    static Diagnostic unknownRule(Span at, String id, Collection<String> known) {
        return Diagnostic.error(
                at,
                "No rule is called `" + id + "`.",
                Suggestion.of(id, known).map(k -> "Did you mean `" + k + "`?").orElse("`picket rules` lists them."));
    }

    static Diagnostic unknownFamily(Span at, String family, Map<String, String> known) {
        return Diagnostic.error(at, "There is no family `" + family + "`.", familyHelp(family, known));
    }

    /// For a family that the command line names.
    static String noFamily(String family, Map<String, String> known) {
        return "There is no family `" + family + "`. " + familyHelp(family, known);
    }

    private static String familyHelp(String family, Map<String, String> known) {
        return Suggestion.of(family, known.keySet())
                .map(k -> "Did you mean `" + k + "`?")
                .orElse("There is: " + String.join(", ", known.keySet()) + ".");
    }

    static Diagnostic noFixtures(Span at, String id) {
        return Diagnostic.error(
                at,
                "The rule `" + id + "` has no fixtures",
                "Add test-fixtures/rules/" + id + "/fail.tf and its fellows (docs/rules-language.md).");
    }

    static Diagnostic failedInside(SourceFile file, String what, Throwable e) {
        return Diagnostic.error(
                file.whole(),
                "Internal error in " + what + ": " + e.getClass().getSimpleName() + ".",
                "Everything else was judged. `--debug` prints the stack; please report it.");
    }
}
