package dev.picket.scan;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import java.util.function.Consumer;

/// The one place where the unexpected is caught: a defect of ours in one file or stage is reported, and everything else is judged.
record Failures(Consumer<Diagnostic> problems, boolean debug) {
    void guard(String what, String path, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError e) {
            problems.accept(ScanDiagnostics.failedInside(SourceFile.unread(path), what, e));
            if (debug) {
                e.printStackTrace();
            }
        }
    }
}
