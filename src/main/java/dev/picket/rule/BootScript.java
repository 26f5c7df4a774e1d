package dev.picket.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The commands of a shell's script in order, and the files that it writes from its own text (`cat > FILE << END`).
///
/// @param commands each with its place in the text; lines that are continued are one
record BootScript(List<Command> commands, List<Written> files) {
    private static final Pattern HERE = Pattern.compile("<<(-?)\\s*(['\"]?)([A-Za-z_][A-Za-z0-9_]*)\\2");
    private static final Pattern TARGET =
            Pattern.compile("(?:>>?|\\btee\\s+(?:-a\\s+|--append\\s+)?)\\s*['\"]?([^\\s'\"|;&<>]+)");
    private static final Pattern TAG = Pattern.compile("</?(?:powershell|script|persist)>.*");

    /// @param offset of its first line in the text
    record Command(String text, int offset) {}

    /// @param content offsets of what stands between the markers
    record Written(String path, int start, int end) {}

    static BootScript of(String text) {
        var commands = new ArrayList<Command>();
        var files = new ArrayList<Written>();
        int at = 0;
        while (at < text.length()) {
            int first = at;
            var line = line(text, at);
            at += line.length() + 1;
            var command = new StringBuilder(line.strip());
            while (command.toString().endsWith("\\") && at < text.length()) {
                command.setLength(command.length() - 1);
                line = line(text, at);
                at += line.length() + 1;
                command.append(line.strip());
            }
            var bare = command.toString();
            if (bare.isEmpty() || bare.startsWith("#") || TAG.matcher(bare).matches()) {
                continue;
            }
            commands.add(new Command(bare, first));
            var here = HERE.matcher(bare);
            if (here.find()) {
                int start = at;
                int end = text.length();
                while (at < text.length()) {
                    line = line(text, at);
                    if (line.strip().equals(here.group(3))) {
                        end = at;
                        at += line.length() + 1;
                        break;
                    }
                    at += line.length() + 1;
                }
                int last = Math.min(end, text.length());
                target(bare).ifPresent(path -> files.add(new Written(path, Math.min(start, last), last)));
            }
        }
        return new BootScript(commands, files);
    }

    private static Optional<String> target(String command) {
        var target = TARGET.matcher(command);
        return target.find() ? Optional.of(target.group(1)) : Optional.empty();
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return text.substring(at, end < 0 ? text.length() : end);
    }
}
