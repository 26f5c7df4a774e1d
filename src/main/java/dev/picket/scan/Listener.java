package dev.picket.scan;

/// Hears of progress, from any thread. Never part of a report.
public interface Listener {
    Listener SILENT = new Listener() {
        @Override
        public void at(String what, long done) {}

        @Override
        public void done() {}
    };

    /// @param what a word for what is being counted: `files`, `blobs`
    void at(String what, long done);

    void done();
}
