package dev.picket.rule;

import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import java.util.List;

/// Rule files as text to records.
public final class RuleFiles {
    private RuleFiles() {}

    public static List<RuleFile> parse(List<SourceFile> files) {
        return files.stream().map(f -> RuleFile.parse(HclParser.parse(f))).toList();
    }
}
