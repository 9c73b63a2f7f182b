package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.host.Persona;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.ProductClasses;
import dev.nightshift.stage.Compositor;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Backdrop;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.random.RandomGeneratorFactory;

/** Who plays the hosts of a server's rooms. */
sealed interface Casting extends AutoCloseable {
    /** A host of its own for a room. */
    Avatar avatar(Setup setup, ProgramSize size);

    /** What the host stands before. */
    Backdrop backdrop();

    /** Who the host is besides its looks, when that is said. */
    Optional<Persona> persona();

    /** Whether the host may be shown; empty when it needs nobody's leave. */
    Optional<LikenessPermit> permit();

    /** What of a shop the host may sell. */
    default Catalogue sold(Catalogue shop) {
        return permit().map(known -> new ScopedShop(known.consent().scope()).of(shop))
                .orElse(shop);
    }

    /** Products that it may not sell, each in a sentence for an operator. */
    default List<String> unsold(Catalogue shop) {
        return permit().map(known -> new ScopedShop(known.consent().scope()).unsold(shop)).stream()
                .flatMap(List::stream)
                .map(product -> product.title().value() + " is not sold by this host: the consent covers only "
                        + String.join(
                                ", ",
                                new TreeSet<>(
                                        permit().orElseThrow().consent().scope().products()))
                        + ", and it is of the class "
                        + String.join(", ", ProductClasses.of(product)))
                .toList();
    }

    @Override
    void close();

    /** A drawn host. */
    record Drawn(Optional<Persona> persona) implements Casting {
        @Override
        public Avatar avatar(Setup setup, ProgramSize size) {
            return Parts.host(setup.host(), setup.seed(), Compositor.hostWidth(size));
        }

        @Override
        public Backdrop backdrop() {
            return new Backdrop.Studio();
        }

        @Override
        public Optional<LikenessPermit> permit() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // drawn anew for each room
        }
    }

    /** Whoever plays now. Closing it closes nobody. */
    record Changing(Supplier<Casting> now) implements Casting {
        @Override
        public Avatar avatar(Setup setup, ProgramSize size) {
            return now.get().avatar(setup, size);
        }

        @Override
        public Backdrop backdrop() {
            return now.get().backdrop();
        }

        @Override
        public Optional<Persona> persona() {
            return now.get().persona();
        }

        @Override
        public Optional<LikenessPermit> permit() {
            return now.get().permit();
        }

        @Override
        public void close() {
            // whoever opened them closes them
        }
    }

    /** A person's clone, whose consent covers the use. */
    record Cloned(ClonedHost host) implements Casting {
        @Override
        public Avatar avatar(Setup setup, ProgramSize size) {
            return host.avatar(RandomGeneratorFactory.of("L64X128MixRandom").create(setup.seed()));
        }

        @Override
        public Backdrop backdrop() {
            return host.backdrop();
        }

        @Override
        public Optional<Persona> persona() {
            return Optional.of(host.persona());
        }

        @Override
        public Optional<LikenessPermit> permit() {
            return Optional.of(host.permit());
        }

        @Override
        public void close() {
            host.close();
        }
    }
}
