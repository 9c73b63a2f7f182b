package dev.nightshift.host.nlu.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Finds many words in one pass over a text (A. Aho and M. Corasick, "Efficient string matching", CACM 18(6), 1975).
 * Words are known by the number under which they were added; an empty one is never found.
 *
 * <p>A node is a number, 0 the root, level by level: the children of a node follow each other, by their signs. A room's
 * lexicons have some 350,000 nodes; as objects they were a fifth of its memory.
 */
final class Automaton {
    /** Told of every word found. */
    @FunctionalInterface
    interface Listener {
        void found(int word, int start, int end);
    }

    /** What leads to each node. */
    private final char[] sign;

    private final char[] depth;
    /** Where each node's children begin; they end where those of the next node begin. */
    private final int[] children;
    /** Where in {@link #words} those begin that end at each node. */
    private final int[] ends;

    private final int[] words;
    private final int[] fallback;
    /** The nearest node down the fallbacks at which a word ends; 0 for none. */
    private final int[] shorter;

    Automaton(List<String> words) {
        SortedWords sorted = SortedWords.of(words);
        int size = sorted.prefixes();
        this.sign = new char[size];
        this.depth = new char[size];
        this.children = new int[size + 1];
        this.ends = new int[size + 1];
        this.words = new int[words.size()];
        this.fallback = new int[size];
        this.shorter = new int[size];
        grow(sorted);
        link();
    }

    /** Each node is a stretch of the sorted words: those that begin with what leads to it. */
    private void grow(SortedWords sorted) {
        int[] stretch = new int[sign.length + 1];
        int[] stretchEnd = new int[sign.length];
        stretchEnd[0] = words.length;
        int made = 1;
        int ended = 0;
        for (int node = 0; node < sign.length; node++) {
            int at = stretch[node];
            for (; at < stretchEnd[node] && sorted.length(at) == depth[node]; at++) {
                words[ended++] = sorted.number(at);
            }
            ends[node + 1] = ended;
            children[node] = made;
            while (at < stretchEnd[node]) {
                sign[made] = sorted.sign(at, depth[node]);
                depth[made] = (char) (depth[node] + 1);
                stretch[made] = at;
                at = sorted.after(at, stretchEnd[node], depth[node]);
                stretchEnd[made] = at;
                made++;
            }
        }
        children[sign.length] = made;
    }

    private void link() {
        for (int node = 0; node < sign.length; node++) {
            for (int child = children[node]; child < children[node + 1]; child++) {
                fallback[child] = node == 0 ? 0 : step(fallback[node], sign[child]);
                shorter[child] = isEnd(fallback[child]) ? fallback[child] : shorter[fallback[child]];
            }
        }
    }

    private boolean isEnd(int node) {
        return ends[node] < ends[node + 1];
    }

    private int step(int from, char read) {
        for (int node = from; ; node = fallback[node]) {
            int next = Arrays.binarySearch(sign, children[node], children[node + 1], read);
            if (next >= 0) {
                return next;
            }
            if (node == 0) {
                return 0;
            }
        }
    }

    void search(String text, Listener listener) {
        int node = 0;
        for (int at = 0; at < text.length(); at++) {
            node = step(node, text.charAt(at));
            for (int ending = node; ending != 0; ending = shorter[ending]) {
                for (int i = ends[ending]; i < ends[ending + 1]; i++) {
                    listener.found(words[i], at + 1 - depth[ending], at + 1);
                }
            }
        }
    }
}
