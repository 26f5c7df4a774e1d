package dev.picket.terraform;

import java.util.regex.Pattern;

/// The patterns of `fileset`: `*`, `**`, `?`, `[a-z]`, `{a,b}`.
final class Glob {
    private Glob() {}

    static Pattern compile(String glob) {
        var regex = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> {
                    boolean deep = i + 1 < glob.length() && glob.charAt(i + 1) == '*';
                    if (deep && i + 2 < glob.length() && glob.charAt(i + 2) == '/') {
                        regex.append("(?:[^/]*+/)*+");
                        i += 2;
                    } else {
                        regex.append(deep ? ".*" : "[^/]*");
                        i += deep ? 1 : 0;
                    }
                }
                case '?' -> regex.append("[^/]");
                case '{' -> {
                    regex.append("(?:");
                    braces++;
                }
                case '}' -> {
                    regex.append(braces > 0 ? ")" : "\\}");
                    braces = Math.max(0, braces - 1);
                }
                case ',' -> regex.append(braces > 0 ? "|" : ",");
                case '[' -> {
                    int close = glob.indexOf(']', i + 1);
                    if (close < 0) {
                        regex.append("\\[");
                    } else {
                        var inner = glob.substring(i + 1, close)
                                .replace("\\", "\\\\")
                                .replace("[", "\\[")
                                .replace("&", "\\&");
                        regex.append('[')
                                .append(inner.startsWith("!") ? "^" + inner.substring(1) : inner)
                                .append(']');
                        i = close;
                    }
                }
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        regex.append(")".repeat(braces));
        return Pattern.compile(regex.toString());
    }
}
