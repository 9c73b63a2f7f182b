package dev.nightshift.console.operator;

import dev.nightshift.room.RoomView.CommentView;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Painted comments, so that four looks a second don't paint sixty of them anew. Safe for any thread. */
final class RecentRows {
    private static final int MOST = 600;

    private final Map<Key, String> rows = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

    private record Key(Locale locale, CommentView comment) {}

    synchronized String of(Locale locale, CommentView comment, Supplier<String> painting) {
        return rows.computeIfAbsent(new Key(locale, comment), missing -> painting.get());
    }
}
