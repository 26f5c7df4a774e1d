package dev.picket.cli;

import dev.picket.scan.Listener;

/// Tells a person at a terminal that long work goes on: one line on standard error, from the second second on.
final class Progress {
    private static final long QUIET_MILLIS = 1_500;

    private Progress() {}

    static Listener onTerminal() {
        if (System.console() == null || !System.console().isTerminal()) {
            return Listener.SILENT;
        }
        long start = System.nanoTime();
        var last = new long[] {0};
        return new Listener() {
            @Override
            public synchronized void at(String what, long done) {
                long now = (System.nanoTime() - start) / 1_000_000;
                if (now > QUIET_MILLIS && now - last[0] > 200) {
                    last[0] = now;
                    System.err.print("\r\u001b[K" + what + " " + done);
                }
            }

            @Override
            public synchronized void done() {
                if (last[0] > 0) {
                    System.err.print("\r\u001b[K");
                }
            }
        };
    }
}
