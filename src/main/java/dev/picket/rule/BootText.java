package dev.picket.rule;

import dev.picket.hcl.Functions;
import dev.picket.text.Span;
import dev.picket.value.Home;
import dev.picket.value.Known;
import dev.picket.value.Known.Part;
import dev.picket.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a machine is given to run or to write when it starts, in clear, and where each stretch of it is written.
///
/// @param text [#HOLE] stands for each stretch that is not known
record BootText(String text, Home home, boolean sensitive) {
    static final char HOLE = '\uFFFC';

    private static final int MOST = 64_000;

    private static final Pattern BOUNDARY =
            Pattern.compile("(?im)^content-type:\\s*multipart/[^;]*;[^\\n]*?boundary=\"?([^\"\\s;]+)");
    private static final Pattern EMPTY = Pattern.compile("\\n[ \\t]*\\r?\\n");
    private static final Pattern IN_BASE64 = Pattern.compile("(?im)^content-transfer-encoding:\\s*base64\\s*$");

    /// What a value encodes, if any of it is written: base64 is decoded.
    static Optional<BootText> of(Functions.Call call, Value value) {
        return switch (value) {
            case Value.Text t ->
                t.document()
                        .map(call::settle)
                        .filter(d -> !(d instanceof Value.Mapping))
                        .flatMap(d -> of(call, d))
                        .or(() -> Optional.of(new BootText(decoded(t.value()), t.home(), t.sensitive())));
            case Value.Unknown u
            when u.known().document().isPresent() ->
                of(call, call.settle(u.known().document().get()));
            case Value.Unknown u
            when !u.known().parts().isEmpty() -> Optional.of(new BootText(joined(u.known()), u.home(), u.sensitive()));
            case Value.Null _,
                    Value.Bool _,
                    Value.Number _,
                    Value.Sequence _,
                    Value.Mapping _,
                    Value.Entity _,
                    Value.Choice _,
                    Value.Unknown _ -> Optional.empty();
        };
    }

    private static String joined(Known known) {
        var text = new StringBuilder();
        for (var part : known.parts()) {
            switch (part) {
                case Part.Literal(var literal) -> text.append(literal);
                case Part.Hole _ -> text.append(HOLE);
            }
        }
        return text.toString();
    }

    private static String decoded(String text) {
        var bare = text.strip();
        if (bare.length() < 24 || bare.indexOf(' ') >= 0) {
            return text;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(bare), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /// Of a message in several parts each part, else the whole.
    List<BootText> parts() {
        var boundary = BOUNDARY.matcher(text);
        if (!boundary.find()) {
            return List.of(this);
        }
        var parts = new ArrayList<BootText>();
        for (var part : text.substring(boundary.end()).split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int body = bodyOf(part);
            if (body >= 0) {
                var content = part.substring(body);
                boolean encoded = IN_BASE64.matcher(part.substring(0, body)).find();
                parts.add(new BootText(encoded ? decoded(content) : content, home, sensitive));
            }
        }
        return parts;
    }

    /// Headers end with an empty line.
    private static int bodyOf(String part) {
        var empty = EMPTY.matcher(part);
        return part.isBlank() || !empty.find() ? -1 : empty.end();
    }

    /// Where the line that holds `offset` is written: in the expression itself, else in what it came from, else all of it. Of a text
    /// that is longer than any that AWS takes all of it.
    Home at(int offset) {
        if (text.length() > MOST) {
            return home;
        }
        int start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int stop = text.indexOf('\n', offset);
        var line = longest(text.substring(start, stop < 0 ? text.length() : stop));
        if (line.isEmpty()) {
            return home;
        }
        int before = occurrences(text.substring(0, start), line);
        var own = find(home.place(), line, before);
        if (own.isPresent()) {
            return Home.written(own.get());
        }
        return home.trail().stream()
                .flatMap(p -> find(p, line, before).stream())
                .findFirst()
                .map(p -> new Home(home.kind(), home.place(), false, List.of(Home.written(p))))
                .or(() -> find(behind(), line, before).map(Home::written))
                .orElse(home);
    }

    /// What stands behind the place: that may be no more than a function's tag (`!Sub`), with its arguments below.
    private Span behind() {
        var file = home.place().file();
        int start = Math.min(home.place().end(), file.text().length());
        return new Span(file, start, Math.min(file.text().length(), start + 2 * text.length()));
    }

    /// The longest stretch without a hole.
    private static String longest(String line) {
        var longest = "";
        for (var stretch : line.split(String.valueOf(HOLE), -1)) {
            longest = stretch.strip().length() > longest.length() ? stretch.strip() : longest;
        }
        return longest;
    }

    private static int occurrences(String in, String line) {
        int count = 0;
        for (int at = in.indexOf(line); at >= 0; at = in.indexOf(line, at + line.length())) {
            count++;
        }
        return count;
    }

    /// The place of one more than so many occurrences, as it is or escaped; of a file that was read whole anywhere in it.
    private static Optional<Span> find(Span within, String line, int before) {
        var place = within.start() == within.end() && within.start() == 0
                ? within.file().whole()
                : within;
        return find(place, line, line, before)
                .or(() -> find(place, line.replace("\\", "\\\\").replace("\"", "\\\""), line, before));
    }

    private static Optional<Span> find(Span place, String written, String line, int before) {
        var text = place.text();
        int at = text.indexOf(written);
        for (int i = 0; i < before && at >= 0; i++) {
            int next = text.indexOf(written, at + line.length());
            at = next < 0 ? at : next;
        }
        return at < 0
                ? Optional.empty()
                : Optional.of(new Span(place.file(), place.start() + at, place.start() + at + written.length()));
    }
}
