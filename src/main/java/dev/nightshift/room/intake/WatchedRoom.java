package dev.nightshift.room.intake;

import dev.nightshift.host.nlu.Topic;
import dev.nightshift.room.RoomView;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Surroundings taken from how the room looked last. */
public final class WatchedRoom implements Surroundings {
    private final Supplier<Catalogue> catalogue;
    private final Language show;
    private final Supplier<Optional<RoomView>> latest;
    private volatile Optional<String> lastProduct = Optional.empty();

    /**
     * @param show the show's language
     * @param latest the room as seen a moment ago; empty before the first look
     */
    public WatchedRoom(Supplier<Catalogue> catalogue, Language show, Supplier<Optional<RoomView>> latest) {
        this.catalogue = catalogue;
        this.show = show;
        this.latest = latest;
    }

    @Override
    public Topic topic(List<String> earlier) {
        return new Topic(catalogue.get(), onScreen(), earlier, show);
    }

    @Override
    public boolean muted(String viewer, Instant now) {
        return latest.get()
                .map(view -> view.floor().muted().stream()
                        .anyMatch(muted ->
                                muted.viewer().equals(viewer) && muted.until().isAfter(now)))
                .orElse(false);
    }

    /** Between two lines nothing sounds, and the product before is still on screen. */
    private Optional<String> onScreen() {
        Optional<RoomView> view = latest.get();
        if (view.flatMap(RoomView::line).isPresent()) {
            lastProduct = view.flatMap(RoomView::product);
        }
        return lastProduct;
    }
}
