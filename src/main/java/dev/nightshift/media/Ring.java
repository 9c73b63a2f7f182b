package dev.nightshift.media;

import java.util.ArrayDeque;
import java.util.Optional;

/**
 * A bounded queue between two threads that never blocks the writer: when it is full the oldest element is dropped and
 * counted.
 *
 * @param <T> what is queued
 */
public final class Ring<T> {
    private final ArrayDeque<T> queue;
    private final int capacity;
    private long dropped;

    public Ring(int capacity) {
        this.capacity = capacity;
        this.queue = new ArrayDeque<>(capacity);
    }

    /** Adds an element; the oldest one gives way when the ring is full, and is returned. */
    public synchronized Optional<T> offer(T element) {
        Optional<T> lost = Optional.empty();
        if (queue.size() == capacity) {
            lost = Optional.of(queue.removeFirst());
            dropped++;
        }
        queue.addLast(element);
        notifyAll();
        return lost;
    }

    /** Takes the oldest element, waiting at most {@code millis}. */
    public synchronized Optional<T> poll(long millis) throws InterruptedException {
        if (queue.isEmpty() && millis > 0) {
            wait(millis);
        }
        return Optional.ofNullable(queue.pollFirst());
    }

    public synchronized int size() {
        return queue.size();
    }

    /** How many elements were lost since the start. */
    public synchronized long dropped() {
        return dropped;
    }
}
