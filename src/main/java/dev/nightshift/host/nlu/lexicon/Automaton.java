package dev.nightshift.host.nlu.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Finds many words in one pass over a text (A. Aho and M. Corasick, "Efficient string matching", CACM 18(6), 1975).
 * Words are known by the number under which they were added.
 */
final class Automaton {
    /** Told of every word found. */
    @FunctionalInterface
    interface Listener {
        void found(int word, int start, int end);
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private final List<Integer> words = new ArrayList<>(0);
        private final int depth;
        private @Nullable Node fallback;
        /** The nearest node down the fallbacks at which a word ends. */
        private @Nullable Node shorter;

        Node(int depth) {
            this.depth = depth;
        }
    }

    private final Node root = new Node(0);

    Automaton(List<String> words) {
        for (int number = 0; number < words.size(); number++) {
            add(words.get(number), number);
        }
        link();
    }

    private void add(String word, int number) {
        Node node = root;
        for (int at = 0; at < word.length(); at++) {
            Node parent = node;
            node = parent.next.computeIfAbsent(word.charAt(at), sign -> new Node(parent.depth + 1));
        }
        node.words.add(number);
    }

    private void link() {
        Queue<Node> waiting = new ArrayDeque<>();
        waiting.add(root);
        while (!waiting.isEmpty()) {
            Node node = waiting.remove();
            node.next.forEach((sign, child) -> {
                child.fallback = node == root ? root : step(node.fallback, sign);
                child.shorter = child.fallback.words.isEmpty() ? child.fallback.shorter : child.fallback;
                waiting.add(child);
            });
        }
    }

    private Node step(@Nullable Node from, char sign) {
        for (Node node = from; node != null; node = node.fallback) {
            Node next = node.next.get(sign);
            if (next != null) {
                return next;
            }
        }
        return root;
    }

    void search(String text, Listener listener) {
        Node node = root;
        for (int at = 0; at < text.length(); at++) {
            node = step(node, text.charAt(at));
            for (Node ending = node; ending != null; ending = ending.shorter) {
                for (int word : ending.words) {
                    listener.found(word, at + 1 - ending.depth, at + 1);
                }
            }
        }
    }
}
