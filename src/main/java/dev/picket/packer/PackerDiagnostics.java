package dev.picket.packer;

import dev.picket.text.Diagnostic;
import dev.picket.text.SourceFile;
import dev.picket.text.Span;

/// Every sentence about a Packer template.
final class PackerDiagnostics {
    private PackerDiagnostics() {}

    static Diagnostic unreadable(String path, String why) {
        return Diagnostic.error(SourceFile.unread(path).whole(), "Could not be read: " + why + ".", "");
    }

    static Diagnostic unknownSource(Span at, String name) {
        return Diagnostic.error(at, "No source is called `" + name + "`.", "Declare it in a file beside this one.");
    }
}
