package dev.picket.secret;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Many keywords looked for at once: an Aho-Corasick automaton over byte classes. Case matters.
final class Keywords {
    /// A keyword that ends before `end`.
    interface Hit {
        void at(int keyword, int end);
    }

    private final byte[] classes = new byte[256];
    private final int width;
    private final int[] next;
    private final int[][] ending;
    /// `next` once more for the quick test: states already multiplied by the width, and -1 for those in which a keyword ends.
    private final int[] quick;

    private Keywords(List<String> keywords) {
        var letters = new TreeSet<Integer>();
        keywords.forEach(word -> word.chars().forEach(letters::add));
        int count = 1;
        for (int letter : letters) {
            classes[letter] = (byte) count++;
        }
        width = count;
        int states = keywords.stream().mapToInt(String::length).sum() + 1;
        next = new int[states * width];
        ending = new int[states][0];
        link(insert(keywords));
        quick = new int[next.length];
        for (int i = 0; i < next.length; i++) {
            quick[i] = ending[next[i]].length > 0 ? -1 : next[i] * width;
        }
    }

    /// @param keywords of ASCII letters, at most 100 different ones
    static Keywords of(List<String> keywords) {
        return new Keywords(keywords);
    }

    /// Whether any keyword is in these bytes.
    boolean anyIn(byte[] bytes) {
        int state = 0;
        for (byte b : bytes) {
            state = quick[state + classes[b & 0xff]];
            if (state < 0) {
                return true;
            }
        }
        return false;
    }

    void find(String text, Hit hit) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            state = c < 128 ? next[state * width + classes[c]] : 0;
            for (int keyword : ending[state]) {
                hit.at(keyword, i + 1);
            }
        }
    }

    private int insert(List<String> keywords) {
        int states = 1;
        for (int k = 0; k < keywords.size(); k++) {
            int state = 0;
            for (byte b : keywords.get(k).getBytes(StandardCharsets.US_ASCII)) {
                int slot = state * width + classes[b];
                if (next[slot] == 0) {
                    next[slot] = states++;
                }
                state = next[slot];
            }
            ending[state] = with(ending[state], k);
        }
        return states;
    }

    /// Breadth first: what is missing in a state is what the state of its longest proper suffix has.
    private void link(int states) {
        var suffix = new int[states];
        var queue = new ArrayDeque<Integer>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int c = 0; c < width; c++) {
                int slot = state * width + c;
                int through = state == 0 ? 0 : next[suffix[state] * width + c];
                if (next[slot] == 0) {
                    next[slot] = through;
                } else {
                    suffix[next[slot]] = through;
                    for (int keyword : ending[through]) {
                        ending[next[slot]] = with(ending[next[slot]], keyword);
                    }
                    queue.add(next[slot]);
                }
            }
        }
    }

    private static int[] with(int[] keywords, int more) {
        var all = Arrays.copyOf(keywords, keywords.length + 1);
        all[keywords.length] = more;
        return all;
    }

    /// The keywords of a list, each once.
    static List<String> distinct(List<List<String>> lists) {
        var all = new TreeSet<String>();
        lists.forEach(all::addAll);
        return new ArrayList<>(all);
    }
}
