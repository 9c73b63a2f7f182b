package dev.nightshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.console.hosts.TestStudio;
import dev.nightshift.shop.Language;
import dev.nightshift.talent.Consents;
import dev.nightshift.talent.Use;
import dev.nightshift.talent.vault.Obstacle;
import dev.nightshift.talent.vault.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules R14 and R15 while a show runs. */
class LikenessPermitTest {
    private Instant now = Consents.WITHIN;
    private final TestStudio studio = new TestStudio(() -> now);
    private final List<Obstacle> told = new ArrayList<>();
    private LikenessPermit permit = permit(Optional.of("anna"));
    private ConsentWatch watch = new ConsentWatch(() -> Optional.of(permit), told::add);

    @BeforeEach
    void build() throws Exception {
        studio.build("anna", Consents.anna());
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void r14_r15_while_the_consent_stands_every_picture_is_drawn() {
        watch.run();
        assertThat(permit.withdrawn()).isEmpty();
        assertThatCode(permit::require).doesNotThrowAnyException();
        assertThat(told).isEmpty();
    }

    @Test
    void r14_a_consent_that_ends_during_a_show_is_noticed_at_the_next_look() {
        now = Consents.UNTIL.minusMillis(1);
        watch.run();
        assertThat(told).isEmpty();
        now = Consents.UNTIL;
        watch.run();
        assertThat(told).singleElement().isInstanceOf(Obstacle.NoConsent.class);
        assertThatThrownBy(permit::require)
                .isInstanceOf(LikenessPermit.WithdrawnException.class)
                .hasMessageContaining("this consent ended");
    }

    @Test
    void r15_a_revocation_during_a_show_is_noticed_at_the_next_look() throws Exception {
        studio.library().revoke("anna-1", "talent");
        watch.run();
        assertThat(told).containsExactly(new Obstacle.ConsentRevokedHere("anna-1"));
    }

    @Test
    void a_host_deleted_during_a_show_is_not_shown_on() throws Exception {
        studio.library().delete("anna", new Receipt.Order(Receipt.Reason.DELETED, "Clara"));
        watch.run();
        assertThat(told).containsExactly(new Obstacle.NoSuchHost("anna"));
    }

    @Test
    void r15_a_revocation_reaches_an_exported_host_that_plays_where_it_lies() throws Exception {
        permit = permit(Optional.empty());
        watch = new ConsentWatch(() -> Optional.of(permit), told::add);
        watch.run();
        assertThat(told).isEmpty();
        studio.library().revoke("anna-1", "talent");
        watch.run();
        assertThat(told).hasSize(1);
    }

    @Test
    void it_is_told_once_and_never_comes_back() {
        now = Consents.UNTIL;
        watch.run();
        now = Consents.WITHIN;
        watch.run();
        assertThat(told).hasSize(1);
        assertThat(permit.withdrawn()).isPresent();
    }

    @Test
    void a_library_that_breaks_in_any_way_proves_no_consent() {
        permit = new LikenessPermit(
                Optional.of("anna"),
                Consents.anna(),
                List.of(Use.ofFace("twitch", "EU", Language.EN)),
                () -> {
                    throw new IllegalStateException("the key cabinet broke");
                },
                () -> now);
        watch = new ConsentWatch(() -> Optional.of(permit), told::add);
        watch.run();
        assertThat(told).singleElement().isInstanceOf(Obstacle.Damaged.class);
    }

    private LikenessPermit permit(Optional<String> name) {
        return new LikenessPermit(
                name, Consents.anna(), List.of(Use.ofFace("twitch", "EU", Language.EN)), studio::library, () -> now);
    }
}
