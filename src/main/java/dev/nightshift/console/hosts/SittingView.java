package dev.nightshift.console.hosts;

import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.studio.sitting.TakeKind;
import java.util.List;

/**
 * A sitting as its pages show it.
 *
 * @param id of 32 hexadecimal digits
 * @param talent name as on the contract
 * @param step where it has got to: {@code phrase, takes} or {@code build}
 * @param takes those before the camera, in order
 * @param played how many of them are there
 */
public record SittingView(
        String id,
        String talent,
        String host,
        String called,
        String language,
        String step,
        boolean phrase,
        boolean signed,
        boolean film,
        boolean complete,
        List<TakeView> takes,
        long played) {
    public SittingView {
        takes = List.copyOf(takes);
    }

    /** A take: its name in addresses, its length, and whether it is there. */
    public record TakeView(String name, int seconds, boolean there) {}

    static SittingView of(Sitting sitting) {
        List<TakeView> takes = TakeKind.played().stream()
                .map(kind -> new TakeView(kind.named(), kind.seconds(), sitting.has(kind)))
                .toList();
        return new SittingView(
                sitting.id().hex(),
                sitting.consent().talent().name(),
                sitting.plan().name(),
                sitting.plan().called(),
                sitting.plan().language().code(),
                sitting.signed() ? "takes" : "phrase",
                sitting.has(TakeKind.PHRASE),
                sitting.signed(),
                sitting.has(TakeKind.FILM),
                sitting.complete(),
                takes,
                takes.stream().filter(TakeView::there).count());
    }
}
