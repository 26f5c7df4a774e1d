package dev.picket.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Comma-separated values as RFC 4180 has them; empty lines do not count.
final class Csv {
    private final String text;
    private final List<List<String>> records = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private int at;

    private Csv(String text) {
        this.text = text;
    }

    /// Empty where a quote stands where none may, or does not end.
    static Optional<List<List<String>>> records(String text) {
        var csv = new Csv(text);
        while (csv.at < text.length()) {
            if (!csv.field()) {
                return Optional.empty();
            }
        }
        csv.endRecord();
        return Optional.of(csv.records);
    }

    private boolean field() {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        if (fields.isEmpty() && (text.charAt(at) == '\n' || text.startsWith("\r\n", at))) {
            at = text.indexOf('\n', at) + 1;
            return true;
        }
        int start = at;
        while (at < text.length() && !ends()) {
            if (text.charAt(at++) == '"') {
                return false;
            }
        }
        return close(text.substring(start, at));
    }

    private boolean quoted() {
        var field = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                // a line's end inside quotes is one character, however it was written
                if (c != '\r' || at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    field.append(c);
                }
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                field.append(c);
                at++;
            } else {
                at++;
                return (at == text.length() || ends()) && close(field.toString());
            }
        }
        return false;
    }

    private boolean ends() {
        char c = text.charAt(at);
        return c == ',' || c == '\n' || text.startsWith("\r\n", at);
    }

    /// The field is over: past the comma, or the line's end.
    private boolean close(String field) {
        fields.add(field);
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            if (at == text.length()) {
                fields.add("");
            }
        } else if (at < text.length()) {
            at += text.charAt(at) == '\r' ? 2 : 1;
            endRecord();
        }
        return true;
    }

    private void endRecord() {
        if (!fields.isEmpty()) {
            records.add(fields);
        }
        fields = new ArrayList<>();
    }
}
