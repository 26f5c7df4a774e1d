package dev.picket.hcl;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Texts are in normal form C, and their length counts what a reader takes for characters (grapheme clusters).
final class Texts {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Texts() {}

    static String normalise(String text) {
        return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static int length(String text) {
        return isPlain(text) ? text.length() : clusters(text).size();
    }

    static List<String> clusters(String text) {
        var out = new ArrayList<String>();
        for (var m = CLUSTER.matcher(text); m.find(); ) {
            out.add(m.group());
        }
        return out;
    }

    /// Every UTF-16 unit is a character of its own.
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
