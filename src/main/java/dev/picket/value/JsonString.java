package dev.picket.value;

/// A text as JSON, with its quotes.
public final class JsonString {
    /// What has no need of an escape, and yet gets one from Go's encoder, which is Terraform's.
    public static final String GO = "<>&\u2028\u2029";

    /// What ends a line in JavaScript.
    public static final String LINES = "\u2028\u2029";

    private JsonString() {}

    public static void append(StringBuilder out, String text) {
        append(out, text, "");
    }

    /// @param also characters to escape that JSON itself would not
    public static void append(StringBuilder out, String text, String also) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ' || also.indexOf(c) >= 0) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
