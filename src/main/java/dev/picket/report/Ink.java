package dev.picket.report;

import dev.picket.finding.Severity;

/// ANSI colours, or none of them.
record Ink(boolean on) {
    String severity(Severity severity) {
        return paint(
                switch (severity) {
                    case CRITICAL -> "1;35";
                    case HIGH -> "1;31";
                    case MEDIUM -> "33";
                    case LOW -> "36";
                    case INFO -> "2";
                },
                severity.word());
    }

    String strong(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String mark(String text) {
        return paint("31", text);
    }

    private String paint(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
