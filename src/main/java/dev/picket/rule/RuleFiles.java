package dev.picket.rule;

import dev.picket.hcl.HclParser;
import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.List;

/// Rule files as text to records.
public final class RuleFiles {
    private RuleFiles() {}

    /// The same files without the rules in which one of the problems stands.
    public static List<RuleFile> without(List<RuleFile> files, List<Diagnostic> problems) {
        return files.stream().map(f -> f.without(problems)).toList();
    }

    public static List<RuleFile> parse(List<SourceFile> files) {
        return files.stream().map(f -> RuleFile.parse(HclParser.parse(f))).toList();
    }
}
