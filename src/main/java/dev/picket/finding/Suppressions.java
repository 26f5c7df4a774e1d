package dev.picket.finding;

import dev.picket.finding.Finding.Category;
import dev.picket.finding.Finding.Confidence;
import dev.picket.finding.Finding.Suppression;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What silences a finding: a comment at its line, at its block, or metadata beside its resource.
///
/// - `# picket:ignore RULE [until DATE] reason` counts on the line of the finding, alone on the lines directly above it, and for the whole block
///   on its header's line, directly above the header or directly below it.
/// - `checkov:skip=ID:reason` counts anywhere in the block, as its own tool has it.
///
/// A date that is none silences nothing. Any id may be a peer's; it silences every rule that carries it. No comment hides a proven critical secret.
public final class Suppressions {
    private static final Pattern OURS = Pattern.compile(
            "(?:#|//|/\\*)\\s*picket:ignore\\s+([\\w:.-]+(?:\\s*,\\s*[\\w:.-]+)*)(?:\\s+until\\s+(\\d\\S*))?[ \\t]*(.*)");
    private static final Pattern CHECKOV =
            Pattern.compile("(?:#|//|/\\*)\\s*(?:checkov|bridgecrew|cortex):skip=\\s*([\\w-]+)(?::\\s*(.*))?");

    private final Function<String, Set<String>> rulesOf;
    private final LocalDate today;
    private final Map<SourceFile, List<Comment>> comments = new HashMap<>();
    private final List<Mark> marks;

    /// Something beside a resource that silences rules for the whole of it.
    public record Mark(Span declaration, String id, String by, String reason, Optional<String> until) {}

    private record Comment(int line, boolean alone, boolean anywhere, String id, Suppression suppression) {}

    /// @param rulesOf the rules that an id means: its own, or those that carry it as an alias
    /// @param today in UTC; a suppression counts up to and including its `until`
    public Suppressions(Function<String, Set<String>> rulesOf, List<Mark> marks, LocalDate today) {
        this.rulesOf = rulesOf;
        this.marks = List.copyOf(marks);
        this.today = today;
    }

    /// The finding, marked where something silences it.
    public Finding apply(Finding finding) {
        if (finding.category() == Category.SECRET
                && finding.severity() == Severity.CRITICAL
                && finding.confidence() == Confidence.CERTAIN) {
            return finding;
        }
        return suppression(finding).map(finding::with).orElse(finding);
    }

    private Optional<Suppression> suppression(Finding finding) {
        for (var c : commentsOf(finding.place().file())) {
            if (speaksOf(c, finding)
                    && isAt(c, finding.place().startLine(), finding.place().file())) {
                return Optional.of(c.suppression());
            }
        }
        for (var block : finding.declarations()) {
            for (var c : commentsOf(block.file())) {
                if (speaksOf(c, finding) && belongsTo(c, block)) {
                    return Optional.of(c.suppression());
                }
            }
            for (var mark : marks) {
                if (mark.declaration().equals(block)
                        && rulesOf.apply(mark.id()).contains(finding.ruleId())
                        && inTime(mark.until())) {
                    return Optional.of(new Suppression(mark.by(), mark.reason(), mark.until()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean speaksOf(Comment c, Finding finding) {
        return rulesOf.apply(c.id()).contains(finding.ruleId())
                && inTime(c.suppression().until());
    }

    /// A date that is none silences nothing.
    private boolean inTime(Optional<String> until) {
        try {
            return until.isEmpty() || !LocalDate.parse(until.get()).isBefore(today);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAt(Comment c, int line, SourceFile file) {
        return c.line() == line || c.alone() && c.line() < line && onlyComments(file, c.line(), line);
    }

    private static boolean belongsTo(Comment c, Span block) {
        int header = block.startLine();
        if (c.anywhere()) {
            return header <= c.line() && c.line() <= block.endLine();
        }
        return isAt(c, header, block.file())
                || c.alone()
                        && header < c.line()
                        && c.line() <= block.endLine()
                        && onlyComments(block.file(), header, c.line());
    }

    /// Whether every line between the two is a comment.
    private static boolean onlyComments(SourceFile file, int after, int before) {
        for (int line = after + 1; line < before; line++) {
            var text = file.lineText(line).strip();
            if (!(text.startsWith("#") || text.startsWith("//") || text.startsWith("/*"))) {
                return false;
            }
        }
        return true;
    }

    private List<Comment> commentsOf(SourceFile file) {
        return comments.computeIfAbsent(file, Suppressions::read);
    }

    private static List<Comment> read(SourceFile file) {
        var found = new ArrayList<Comment>();
        find(file, "picket:ignore", (line, text) -> {
            var m = OURS.matcher(text);
            if (m.find()) {
                var reason = m.group(3).replaceAll("\\s*\\*/\\s*$", "").strip();
                var suppression = new Suppression("picket:ignore", reason, Optional.ofNullable(m.group(2)));
                for (var id : m.group(1).split("\\s*,\\s*", -1)) {
                    found.add(new Comment(line, text.substring(0, m.start()).isBlank(), false, id, suppression));
                }
            }
        });
        find(file, ":skip=", (line, text) -> {
            var m = CHECKOV.matcher(text);
            if (m.find()) {
                var reason = Optional.ofNullable(m.group(2)).orElse("").strip();
                found.add(new Comment(
                        line, false, true, m.group(1), new Suppression("checkov:skip", reason, Optional.empty())));
            }
        });
        return found;
    }

    private interface Line {
        void read(int number, String text);
    }

    private static void find(SourceFile file, String word, Line line) {
        int last = 0;
        for (int i = file.text().indexOf(word); i >= 0; i = file.text().indexOf(word, i + 1)) {
            int number = file.line(i);
            if (number != last) {
                line.read(number, file.lineText(number));
                last = number;
            }
        }
    }
}
