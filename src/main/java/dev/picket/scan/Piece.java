package dev.picket.scan;

import java.util.List;
import java.util.regex.Pattern;

/// A block of Terraform or Packer, or an entry of a template's section: what an example is cut from.
///
/// @param section `Resources`, `Parameters` …; empty where the file has none
/// @param names under which other pieces may speak of it
/// @param type of a resource; empty for anything else
/// @param first its first line, with the comments above it
/// @param last its last line
record Piece(String section, List<String> names, String type, int first, int last, String text) {
    boolean isResource() {
        return !type.isEmpty();
    }

    boolean holds(int line) {
        return first <= line && line <= last;
    }

    int lines() {
        return last - first + 1;
    }

    boolean refersTo(Piece other) {
        return other != this && other.names().stream().anyMatch(this::mentions);
    }

    private boolean mentions(String name) {
        var word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-]|:)");
        return word.matcher(text).find();
    }
}
