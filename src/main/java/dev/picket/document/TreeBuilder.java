package dev.picket.document;

import dev.picket.document.Node.Entry;
import dev.picket.document.Node.MappingNode;
import dev.picket.document.Node.Scalar;
import dev.picket.document.Node.SequenceNode;
import dev.picket.document.Node.Style;
import dev.picket.document.Node.Tag;
import dev.picket.text.Diagnostic;
import dev.picket.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Events to nodes: an explicit stack, so no depth overflows the thread's.
final class TreeBuilder {
    private final List<Diagnostic> diagnostics;
    private final List<Node> roots = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int written;
    /// As `written`, with every alias in full.
    private long expanded;
    private boolean aliasSeen;
    private boolean bombSeen;

    TreeBuilder(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Node> roots() {
        return roots;
    }

    /// Whether another node may be read; says why not.
    boolean mayContinue(Span place, boolean opens) {
        if (written >= DocumentReader.MAX_NODES) {
            diagnostics.add(DocumentDiagnostics.tooManyNodes(place));
            return false;
        }
        if (opens && open.size() >= DocumentReader.MAX_DEPTH) {
            diagnostics.add(DocumentDiagnostics.tooDeep(place));
            return false;
        }
        return true;
    }

    void startDocument() {
        anchors.clear();
    }

    void openMapping(Span start, boolean flow, Optional<Tag> tag, @Nullable String anchor) {
        push(new Frame(true, start, flow, tag, anchor, expanded));
    }

    void openSequence(Span start, boolean flow, Optional<Tag> tag, @Nullable String anchor) {
        push(new Frame(false, start, flow, tag, anchor, expanded));
    }

    private void push(Frame frame) {
        written++;
        expanded++;
        if (frame.anchor != null) {
            anchors.put(frame.anchor, Anchored.OPEN);
        }
        open.push(frame);
    }

    void scalar(Scalar scalar, @Nullable String anchor) {
        written++;
        expanded++;
        if (anchor != null) {
            anchors.put(anchor, new Anchored(scalar, 1, 0));
        }
        add(scalar, 0);
    }

    void alias(String name, Span span) {
        var anchored = anchors.get(name);
        if (anchored == null) {
            diagnostics.add(DocumentDiagnostics.unknownAlias(span, name));
        } else if (anchored.node == null) {
            diagnostics.add(DocumentDiagnostics.recursiveAlias(span, name));
        } else if (open.size() + anchored.height > DocumentReader.MAX_DEPTH) {
            diagnostics.add(DocumentDiagnostics.aliasTooDeep(span));
        } else if (expanded + anchored.size > DocumentReader.MAX_NODES) {
            if (!bombSeen) {
                diagnostics.add(DocumentDiagnostics.aliasBomb(span));
            }
            bombSeen = true;
        } else {
            if (!aliasSeen) {
                diagnostics.add(DocumentDiagnostics.aliasesExpanded(span));
            }
            aliasSeen = true;
            expanded += anchored.size;
            add(anchored.node, anchored.height);
            return;
        }
        scalar(new Scalar("", Style.PLAIN, Optional.empty(), span), null);
    }

    /// Closes the innermost collection. `end`: where it ends exactly; null for a block collection, which ends with
    /// its last child.
    void close(@Nullable Span end) {
        var frame = open.pop();
        var last = frame.last();
        var span = end != null ? frame.start.to(end) : last != null ? frame.start.to(last) : frame.start;
        var node = frame.mapping
                ? new MappingNode(settled(frame.entries), frame.flow, frame.tag, span)
                : new SequenceNode(frame.items, frame.flow, frame.tag, span);
        if (frame.anchor != null) {
            anchors.put(frame.anchor, new Anchored(node, expanded - frame.before, frame.height));
        }
        add(node, frame.height);
    }

    /// After an error: what was read so far becomes a tree.
    void closeAll() {
        while (!open.isEmpty()) {
            var frame = open.getFirst();
            if (frame.key != null) {
                scalar(new Scalar("", Style.PLAIN, Optional.empty(), endOf(frame.key.span())), null);
            }
            close(null);
        }
    }

    private void add(Node node, int height) {
        var frame = open.peek();
        if (frame != null) {
            frame.height = Math.max(frame.height, height + 1);
        }
        if (frame == null) {
            roots.add(node);
        } else if (!frame.mapping) {
            frame.items.add(node);
        } else if (frame.key == null) {
            frame.key = node;
        } else {
            frame.entries.add(new Entry(frame.key, node));
            frame.key = null;
        }
    }

    /// Duplicates and merge keys resolved: of equal keys the last counts, at its own place; a merged key never
    /// replaces a written one.
    private List<Entry> settled(List<Entry> written) {
        boolean merges = false;
        boolean duplicates = false;
        var last = new HashMap<String, Integer>(written.size() * 2);
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).key() instanceof Scalar key) {
                merges |= isMerge(key);
                var earlier = last.put(key.text(), i);
                if (earlier != null) {
                    duplicates = true;
                    diagnostics.add(DocumentDiagnostics.duplicateKey(
                            written.get(earlier).key().span(), key.text()));
                }
            }
        }
        if (!merges && !duplicates) {
            return written;
        }
        var kept = new ArrayList<Entry>();
        for (int i = 0; i < written.size(); i++) {
            var entry = written.get(i);
            if (!(entry.key() instanceof Scalar key)) {
                kept.add(entry);
            } else if (last.getOrDefault(key.text(), i) == i) {
                if (isMerge(key)) {
                    merge(entry, last, kept);
                } else {
                    kept.add(entry);
                }
            }
        }
        return kept;
    }

    private void merge(Entry merge, Map<String, Integer> written, List<Entry> kept) {
        var sources = merge.value() instanceof SequenceNode list ? list.items() : List.of(merge.value());
        for (var source : sources) {
            if (!(source instanceof MappingNode mapping)) {
                diagnostics.add(DocumentDiagnostics.badMerge(merge.key().span()));
                return;
            }
            for (var entry : mapping.entries()) {
                if (!(entry.key() instanceof Scalar key) || written.putIfAbsent(key.text(), -1) == null) {
                    kept.add(entry);
                }
            }
        }
    }

    private static boolean isMerge(Scalar key) {
        return key.isPlain() && key.text().equals("<<");
    }

    private static Span endOf(Span span) {
        return new Span(span.file(), span.end(), span.end());
    }

    /// @param node null while the anchored collection is still open
    private record Anchored(@Nullable Node node, long size, int height) {
        static final Anchored OPEN = new Anchored(null, 0, 0);
    }

    private static final class Frame {
        final boolean mapping;
        final Span start;
        final boolean flow;
        final Optional<Tag> tag;
        final @Nullable String anchor;
        final long before;
        final List<Entry> entries = new ArrayList<>();
        final List<Node> items = new ArrayList<>();

        @Nullable
        Node key;

        /// Levels of collections down to the deepest below this one, itself counted.
        int height;

        Frame(boolean mapping, Span start, boolean flow, Optional<Tag> tag, @Nullable String anchor, long before) {
            this.mapping = mapping;
            this.start = start;
            this.flow = flow;
            this.tag = tag;
            this.anchor = anchor;
            this.before = before;
        }

        /// The last child's place; a child that an alias brought from elsewhere says nothing of where this ends.
        @Nullable
        Span last() {
            if (!mapping) {
                return items.isEmpty() ? null : later(start, items.getLast().span());
            }
            if (entries.isEmpty()) {
                return null;
            }
            var entry = entries.getLast();
            return later(entry.key().span(), entry.value().span());
        }

        private static Span later(Span before, Span after) {
            return after.start() >= before.start() ? after : before;
        }
    }
}
