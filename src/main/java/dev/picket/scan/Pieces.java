package dev.picket.scan;

import dev.picket.hcl.Body;
import dev.picket.hcl.HclParser;
import dev.picket.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A fixture taken apart, and what belongs together in it.
final class Pieces {
    /// What a person still reads at a glance.
    private static final int MANY_LINES = 40;

    private static final Pattern SECTION = Pattern.compile("([A-Za-z]+):\\s*(#.*)?");
    private static final Pattern ENTRY = Pattern.compile("  ([A-Za-z0-9]+):.*");
    private static final Pattern TYPE = Pattern.compile("\\s+Type:\\s*[\"']?([\\w:]+).*");
    private final SourceFile file;
    private final List<Piece> all;

    private Pieces(SourceFile file, List<Piece> all) {
        this.file = file;
        this.all = List.copyOf(all);
    }

    static Pieces of(SourceFile file) {
        return new Pieces(file, file.path().endsWith(".yaml") ? entries(file) : blocks(file));
    }

    List<Piece> all() {
        return all;
    }

    /// A piece with what it speaks of, and the resources that speak of it; where that is too much, with what it speaks of alone.
    String around(Piece start) {
        var wide = closure(start, true);
        int lines = wide.stream().mapToInt(Piece::lines).sum();
        return text(lines <= MANY_LINES ? wide : closure(start, false));
    }

    private Set<Piece> closure(Piece start, boolean dependants) {
        var found = new LinkedHashSet<Piece>();
        found.add(start);
        for (int size = 0; size != found.size(); ) {
            size = found.size();
            for (var piece : all) {
                boolean spokenOf = found.stream().anyMatch(f -> f.refersTo(piece));
                boolean speaks = dependants
                        && piece.isResource()
                        && found.stream().anyMatch(f -> f.isResource() && piece.refersTo(f));
                if (spokenOf || speaks) {
                    found.add(piece);
                }
            }
        }
        return found;
    }

    private String text(Set<Piece> chosen) {
        var text = new StringBuilder();
        var section = "";
        for (var piece : all) {
            if (chosen.contains(piece)) {
                if (!piece.section().equals(section)) {
                    text.append(piece.section()).append(":\n");
                    section = piece.section();
                } else if (section.isEmpty() && !text.isEmpty()) {
                    text.append('\n');
                }
                text.append(piece.text());
            }
        }
        return Marks.removed(text.toString());
    }

    private static List<Piece> blocks(SourceFile file) {
        var pieces = new ArrayList<Piece>();
        int above = 0;
        for (var item : HclParser.parse(file).body().items()) {
            int first = item.span().startLine();
            int last = item.span().endLine();
            while (first - 1 > above && file.lineText(first - 1).startsWith("#")) {
                first--;
            }
            if (item instanceof Body.Block b) {
                boolean resource = b.type().equals("resource") || b.type().equals("source");
                pieces.add(new Piece("", names(b), resource ? b.label(0) : "", first, last, lines(file, first, last)));
            }
            above = last;
        }
        return pieces;
    }

    private static List<String> names(Body.Block b) {
        return switch (b.type()) {
            case "resource" -> List.of(b.label(0) + "." + b.label(1));
            case "source" -> List.of("source." + b.label(0) + "." + b.label(1));
            case "data" -> List.of("data." + b.label(0) + "." + b.label(1));
            case "variable" -> List.of("var." + b.label(0));
            case "module" -> List.of("module." + b.label(0));
            case "locals" -> b.body().attributes().map(a -> "local." + a.name()).toList();
            default -> List.of();
        };
    }

    private static List<Piece> entries(SourceFile file) {
        var pieces = new ArrayList<Piece>();
        var section = "";
        for (int line = 1; line <= file.lines(); line++) {
            var text = file.lineText(line);
            var top = SECTION.matcher(text);
            var entry = ENTRY.matcher(text);
            if (top.matches()) {
                section = top.group(1);
            } else if (entry.matches() && !section.isEmpty()) {
                int last = line;
                while (last < file.lines() && isBelow(file.lineText(last + 1))) {
                    last++;
                }
                var type = section.equals("Resources") ? type(file, line, last) : "";
                pieces.add(new Piece(section, List.of(entry.group(1)), type, line, last, lines(file, line, last)));
                line = last;
            }
        }
        return pieces;
    }

    private static boolean isBelow(String line) {
        return line.startsWith("   ") || line.isBlank();
    }

    private static String type(SourceFile file, int first, int last) {
        for (int line = first; line <= last; line++) {
            var type = TYPE.matcher(file.lineText(line));
            if (type.matches()) {
                return type.group(1);
            }
        }
        return "";
    }

    private static String lines(SourceFile file, int first, int last) {
        var text = new StringBuilder();
        for (int line = first; line <= last; line++) {
            text.append(file.lineText(line)).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    /// The whole file.
    String whole() {
        return Marks.removed(file.text().strip() + "\n");
    }
}
